name: sarajevo-hague-verdict
published: 1998-12-03
style: agency
region: Europe
negatives: history

THE HAGUE, Dec. 3, 1998 (Continental Press) – A United Nations tribunal on Thursday convicted a former Bosnian Serb camp guard of torturing and raping prisoners in a school near Foča, and acquitted his commander of the same charges for lack of evidence.

Ratko Simović, 36, bowed his head as presiding judge Amara Okonjo read out that he had beaten one man to death "for the offence of asking the time". He was sentenced to 18 years. The commander, Veljko Jandrić, was freed within the hour and embraced by his sons in the lobby.

"For us the war has ended twice and neither time with justice," said Hajra Memić, who survived the camp.

Bosnia's Muslim president demanded that the prosecutor appeal. In Banja Luka, the government of Republika Srpska called the trial political and suspended its cooperation with the tribunal's field office; NATO, which is still looking for 32 indicted men, told it to think again. A spokesman for the alliance, Colonel Pierre Astruc, warned that patrols would be stepped up and that the office would be protected "with everything we have".

Around 300 women protested in front of the Yugoslav embassy in Sarajevo and pelted the gate with eggs. The Netherlands, host of the court, agreed to take in eleven witnesses who had received death threats from unknown callers.

The Foča camps were closed in late 1993, when the International Red Cross was at last let in. About 2,700 people from the district are still missing.

%actors
tribunal = A United Nations tribunal | - | igo
simovic = Ratko Simović | BIH | person
prisoners = prisoners | BIH | population
okonjo = Amara Okonjo | - | person
oneman = one man | BIH | person
jandric = Veljko Jandrić | BIH | person
memic = Hajra Memić | BIH | person
president = Bosnia's Muslim president | BIH | person
prosecutor = the prosecutor | - | igo
rs = the government of Republika Srpska | BIH | state
office = the tribunal's field office | - | igo
nato = NATO | - | igo
astruc = Pierre Astruc | - | person
women = Around 300 women | BIH | population
embassy = the Yugoslav embassy | SRB | state
netherlands = The Netherlands | NLD | state
witnesses = eleven witnesses | BIH | person
callers = unknown callers | - | person
redcross = International Red Cross | - | organization
%events
SANCTION/convict happened core | tribunal > simovic | 1998-12-03 | THE HAGUE NLD | "on Thursday [convicted] a former" | contexts: legal, human_rights
ASSAULT/torture happened core | simovic > prisoners | - | Foča BIH | "of [torturing] and" | contexts: human_rights
ASSAULT/sexual happened core | simovic > prisoners | - | Foča BIH | "and [raping] prisoners" | contexts: human_rights, gender
ASSAULT/beat happened | simovic > oneman | - | Foča BIH | "he had [beaten one man]" | contexts: human_rights | by S1
RETREAT/release happened core | tribunal > jandric | 1998-12-03 | THE HAGUE NLD | "was [freed] within" | contexts: legal
REQUEST happened core | president > prosecutor | - | - | "president [demanded] that" | contexts: legal
ACCUSE/disapprove happened | rs > tribunal | - | Banja Luka BIH | "Srpska [called the trial political]" | contexts: legal
SANCTION/discontinue happened core | rs > office | - | Banja Luka BIH | "and [suspended its cooperation] with" | contexts: legal
REQUEST happened | nato > rs | - | - | "[told it to] think" | contexts: legal
THREATEN happened core | astruc > rs | - | - | "Astruc, [warned] that patrols" | contexts: military
MOBILIZE/troops planned | nato > - | - | - | "patrols would be [stepped up]" | contexts: peacekeeping | by S5
PROTEST/demo happened core | women > embassy | - | Sarajevo BIH | "women [protested] in" | contexts: gender
AGREE happened core | netherlands > witnesses | - | - | "court, [agreed to take in]" | contexts: asylum
THREATEN/violence happened | callers > witnesses | - | - | "received [death threats] from" | contexts: crime
RETREAT/access happened | - > redcross | 1993-01-01..1993-12-31 | Foča BIH | "was at last [let in]" | contexts: human_rights
%statements
S1 | okonjo | mixed named | "Okonjo [read out] that" | "he had beaten one man to death "for the offence of asking the time""
S2 | memic | direct named | "with justice," [said] Hajra" | "For us the war has ended twice and neither time with justice,"
S3 | president | indirect anonymous | "[demanded] that the" | "the prosecutor appeal"
S4 | rs | indirect institution | "Srpska [called] the" | "the trial political"
S5 | astruc | mixed named | "[warned] that patrols" | "patrols would be stepped up and that the office would be protected "with everything we have""
%figures
"sentenced to [18 years]" | exact 18 year | prison sentence
"for [32 indicted men]" | exact 32 person | indicted men at large
"[Around 300 women] protested" | about 300 person | protesters
"in [eleven witnesses] who" | exact 11 person | witnesses
"[About 2,700 people] from" | about 2700 person | missing people
%places
THE HAGUE NLD; Foča BIH; Banja Luka BIH; Republika Srpska BIH; Sarajevo BIH; The Netherlands NLD; Bosnia BIH
%dates
"HAGUE, [Dec. 3, 1998]" = 1998-12-03
"tribunal on [Thursday]" = 1998-12-03
"closed in late [1993]" = 1993-01-01..1993-12-31
