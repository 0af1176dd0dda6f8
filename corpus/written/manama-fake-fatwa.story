name: manama-fake-fatwa
published: 2017-06-06
style: agency
region: Middle-East
negatives: none

KUWAIT (Gulf Wire) – Hackers planted a forged speech of the Omani sultan on the website of the state news agency in Muscat on Monday night, in which he appeared to call two neighbouring rulers "tents without poles", and by the time it was taken down, 40 minutes later, three broadcasters had repeated it and one government had recalled its ambassador.

The ambassador was back at his desk on Tuesday. The United Arab Emirates, which had withdrawn him, said it accepted Oman's explanation. But Emirati commentators who had called the sultan a traitor on the strength of the fake went on doing so, and two newspapers that belong to relatives of ministers printed the speech in full after it had been disowned.

"Somebody spent money on this," said Faisal al-Harrasi, Oman's minister of information. He added that British experts had been asked to help find out who. A Western intelligence official, insisting on anonymity, pointed to a firm of former officers in Abu Dhabi; the Emirates dismissed this as gossip. Oman has so far accused no one.

An army of automatic accounts spread doctored photographs of Omani troops on the Yemeni border as well, according to the Gulf Observatory of Platforms, a research group in Kuwait. It counted 61,000 messages in a night, nine tenths of them from 400 machines.

Kuwait's emir telephoned both courts. His offer to host a meeting was accepted by Muscat. Omani prosecutors have blocked nine sites and summoned four of the agency's own staff; one, a night editor, was held for six hours and let go with an apology.

%actors
hackers = Hackers | - | armed_group
oman = Oman | OMN | state | Muscat; Omani; Oman's
sultan = the Omani sultan | OMN | person | the sultan
agency = the state news agency in Muscat | OMN | organization
uae = United Arab Emirates | ARE | state | Emirati; the Emirates; one government
commentators = Emirati commentators | ARE | population
newspapers = two newspapers that belong to relatives of ministers | ARE | organization
harrasi = Faisal al-Harrasi | OMN | person
experts = British experts | GBR | organization
official = A Western intelligence official | - | person
firm = a firm of former officers in Abu Dhabi | ARE | organization
accounts = An army of automatic accounts | - | organization
observatory = Gulf Observatory of Platforms | KWT | organization
emir = Kuwait's emir | KWT | person
courts = both courts | - | state
prosecutors = Omani prosecutors | OMN | state
editor = a night editor | OMN | person
public = readers | - | population | implied
sites = nine sites | - | organization
%events
COERCE/cyber happened core | hackers > agency | 2017-06-05 | Muscat OMN | "Hackers [planted a forged] speech" | contexts: cyber, misinformation
COERCE/misinformation happened core | hackers > sultan | 2017-06-05 | - | "planted a [forged speech of]" | contexts: misinformation, cyber
SANCTION/withdraw happened core | uae > oman | - | - | "had [recalled its ambassador]" | contexts: diplomatic
CONCEDE happened core | uae > oman | 2017-06-06 | - | "it [accepted Oman's explanation]" | contexts: diplomatic
ACCUSE/allege happened | commentators > sultan | - | - | "had [called the sultan a]" | contexts: misinformation
COERCE/misinformation happened | newspapers > public | - | - | "[printed the speech in] full" | contexts: misinformation
REQUEST/assist happened | oman > experts | - | - | "experts had been [asked to help]" | contexts: cyber | by S2
ACCUSE/allege happened core | official > firm | - | - | "anonymity, [pointed to] a" | contexts: cyber, intelligence
REJECT happened | uae > official | - | - | "Emirates [dismissed this] as" | contexts: cyber
ACCUSE denied | oman > - | - | - | "so far [accused no one]" | contexts: diplomatic
COERCE/misinformation happened core | accounts > oman | - | - | "accounts [spread doctored photographs] of" | contexts: misinformation | by S5
MOBILIZE/troops denied | oman > - | - | Yemeni border - | "photographs of [Omani troops on] the" | contexts: misinformation, military
CONSULT/phone happened core | emir, courts > - | - | - | "emir [telephoned] both" | contexts: diplomatic
AGREE happened | emir > oman, uae | - | - | "His [offer to host]" | contexts: diplomatic
AGREE happened core | oman > emir | - | - | "was [accepted] by Muscat" | contexts: diplomatic
CONSULT/third-party hypothetical | oman, uae > emir | - | - KWT | "host a [meeting] was" | contexts: diplomatic
COERCE/censor happened core | prosecutors > sites | - | - OMN | "have [blocked nine sites]" | contexts: cyber, rights_freedoms
COERCE/arrest happened | prosecutors > editor | - | - OMN | "was [held for six] hours" | contexts: legal
RETREAT/release happened | prosecutors > editor | - | - OMN | "and [let go] with" | contexts: legal
%statements
S1 | uae | indirect institution | "him, [said] it" | "it accepted Oman's explanation"
S2 | harrasi | indirect named | "He [added] that" | "British experts had been asked to help find out who"
S3 | harrasi | direct named | "[said] Faisal" | "Somebody spent money on this,"
S4 | uae | indirect institution | "[dismissed] this" | "this as gossip"
S5 | observatory | indirect institution | "[according to] the" | "An army of automatic accounts spread doctored photographs of Omani troops on the Yemeni border as well"
S6 | official | indirect anonymous | "anonymity, [pointed] to" | "a firm of former officers in Abu Dhabi"
%figures
"[40 minutes] later" | exact 40 minute | time online
"[61,000 messages]" | exact 61000 item | messages
"[nine tenths]" | exact 0.9 ratio | share of messages
"[400 machines]" | exact 400 item | machines
"[six hours]" | exact 6 hour | detention
"[nine sites]" | exact 9 item | sites blocked
%places
KUWAIT KWT; Muscat OMN; Oman OMN; Abu Dhabi ARE; Yemeni border -; Kuwait KWT; United Arab Emirates ARE; Emirates ARE
%dates
"on [Monday night]" = 2017-06-05; "on [Tuesday]" = 2017-06-06
