name: jerusalem-seder-bombing-compound-siege
published: 2002-03-31
style: agency
region: Middle-East
negatives: none

JERUSALEM, March 31, 2002 (Levant Press) – Israeli tanks stood within 20 metres of Palestinian leader Yusuf al-Khatib's office in Ramallah on Sunday, and a suicide bomber killed 14 people in a Haifa restaurant owned by an Arab family, in the third such attack since Passover began on Wednesday.

Israel called up 20,000 reservists, the largest mobilization since the war in Lebanon, after a man dressed as a woman blew himself up among guests at a festive dinner in Netanya on Wednesday evening. Twenty-eight people, most of them elderly, lost their lives in it. The armed wing of the Rida movement said that it had carried out both bombings and that there would be more. Al-Khatib's own Fidai faction claimed the one on Friday in a Jerusalem supermarket, by a girl of 18.

"They have sent me the darkness for a guest. I shall sit with it until it leaves," al-Khatib said by mobile telephone to a television station in Qatar, as candles burned beside him; the army had cut off the electricity and the water on Saturday.

Prime Minister Zvi Kotler, in a five-minute address to the nation, called him the enemy of every child asleep. A cabinet official said the ministers had decided against expelling or harming him. The army has declared Ramallah a closed military zone, put it under a round-the-clock curfew, and ordered foreign journalists to leave; an American photographer was shot in the shoulder.

The United Nations Security Council, in a vote of 14 to 0 with Syria abstaining, demanded on Saturday a truce and the withdrawal of Israeli troops "without delay". U.S. President Harlan Boyd, from his ranch, said he understood Israel's need to defend itself, and that al-Khatib could do more. His envoy, retired general Anthony Zarelli, remained in Jerusalem, but a meeting with the Palestinians planned for Sunday did not take place.

An Arab League summit, which al-Khatib had been prevented from attending, on Thursday offered Israel normal relations in exchange for all the land it occupied in 1967. In Amman 10,000 people demanded that Jordan expel Israel's ambassador. Forty foreign pacifists walked past the tanks with their hands up and into the compound, where they intend to stay.

%actors
israel = Israel | ISR | state | Israeli tanks; The army; the army; Israeli troops
khatib = Yusuf al-Khatib | PSE | person | Palestinian leader Yusuf al-Khatib
haifabomber = a suicide bomber | PSE | person
haifadead = 14 people | ISR | population
netanyabomber = a man dressed as a woman | PSE | person
guests = guests at a festive dinner | ISR | population | Twenty-eight people
rida = The armed wing of the Rida movement | PSE | armed_group
fidai = Fidai | PSE | armed_group | Al-Khatib's own Fidai faction
girl = a girl of 18 | PSE | person
kotler = Zvi Kotler | ISR | person | Prime Minister Zvi Kotler
official = A cabinet official | ISR | person
journalists = foreign journalists | - | population
photographer = an American photographer | USA | person
council = The United Nations Security Council | - | igo
boyd = Harlan Boyd | USA | person | U.S. President Harlan Boyd
zarelli = Anthony Zarelli | USA | person | His envoy; retired general Anthony Zarelli
palestinians = the Palestinians | PSE | state
league = Arab League | - | igo | An Arab League summit
demonstrators = 10,000 people | JOR | population
jordan = Jordan | JOR | state
pacifists = Forty foreign pacifists | - | population
ramallah = Ramallah | PSE | population
%events
MOBILIZE/weapons ongoing core | israel > khatib | 2002-03-31 | Ramallah PSE | "tanks [stood within 20 metres]" | contexts: military
ASSAULT/suicide-attack happened core | haifabomber > haifadead | 2002-03-31 | Haifa ISR | "bomber [killed 14 people] in" | contexts: terrorism
MOBILIZE/troops happened core | israel > - | - | - ISR | "Israel [called up 20,000 reservists]" | contexts: military
ASSAULT/suicide-attack happened core | netanyabomber > guests | 2002-03-27 | Netanya ISR | "woman [blew himself up] among" | contexts: terrorism
THREATEN/violence happened | rida > israel | - | - | "that [there would be more]" | contexts: terrorism | by S1
ASSAULT/suicide-attack happened | girl, fidai > - | 2002-03-29 | Jerusalem - | "claimed [the one] on Friday" | contexts: terrorism | by S7
COERCE/withhold happened | israel > khatib | 2002-03-30 | Ramallah PSE | "army had [cut off the electricity]" | contexts: military
ACCUSE/disapprove happened core | kotler > khatib | - | - | "nation, [called him the enemy]" | contexts: terrorism
COERCE/deport denied core | israel > khatib | - | - PSE | "decided against [expelling] or" | contexts: diplomatic | by S4
ASSAULT/targeted denied | israel > khatib | - | - PSE | "or [harming him]." | contexts: military | by S4
COERCE/restrict happened | israel > ramallah | - | Ramallah PSE | "has [declared Ramallah a closed]" | contexts: military
COERCE/curfew happened core | israel > ramallah | - | Ramallah PSE | "a round-the-clock [curfew], and" | contexts: military
COERCE/censor happened | israel > journalists | - | Ramallah PSE | "and [ordered foreign journalists to]" | contexts: rights_freedoms
ASSAULT/firearms happened | - > photographer | - | Ramallah PSE | "was [shot in the shoulder]" | contexts: military, rights_freedoms
REQUEST/yield happened core | council > israel, palestinians | 2002-03-30 | - | "abstaining, [demanded] on Saturday" | contexts: military, diplomatic
SUPPORT happened | boyd > israel | - | - | "he [understood Israel's need] to" | contexts: military | by S6
REQUEST/change happened | boyd > khatib | - | - | "al-Khatib [could do more]" | contexts: terrorism | by S6
CONSULT cancelled | zarelli, palestinians > - | 2002-03-31 | - | "but a [meeting] with the" | contexts: diplomatic
CONSULT/multilateral happened | league > - | 2002-03-28 | - | "An Arab League [summit], which" | contexts: diplomatic
COERCE/restrict happened | israel > khatib | - | - | "had been [prevented from attending]" | contexts: diplomatic
AGREE happened core | league > israel | 2002-03-28 | - | "Thursday [offered Israel normal relations]" | contexts: diplomatic, territory
PROTEST/demo happened | demonstrators > jordan, israel | - | Amman JOR | "people [demanded that Jordan expel]" | contexts: diplomatic
PROTEST/demo happened | pacifists > israel | - | Ramallah PSE | "pacifists [walked past the tanks]" | contexts: military
RETREAT/withdraw hypothetical | israel > palestinians | - | - PSE | "the [withdrawal] of Israeli" | contexts: military | by S5
%statements
S1 | rida | indirect institution | "movement [said] that" | "it had carried out both bombings and that there would be more"
S2 | khatib | direct named | "al-Khatib [said] by mobile" | "They have sent me the darkness for a guest. I shall sit with it until it leaves,"
S3 | kotler | indirect named | "nation, [called] him" | "him the enemy of every child asleep"
S4 | official | indirect anonymous | "official [said] the" | "the ministers had decided against expelling or harming him"
S5 | council | mixed institution | "abstaining, [demanded] on" | "a truce and the withdrawal of Israeli troops "without delay""
S6 | boyd | indirect named | "ranch, [said] he" | "he understood Israel's need to defend itself, and that al-Khatib could do more"
S7 | fidai | indirect institution | "faction [claimed] the" | "the one on Friday in a Jerusalem supermarket"
%figures
"[20 metres]" | exact 20 m | distance of the tanks
"[14 people]" | exact 14 person | dead in Haifa
"[20,000 reservists]" | exact 20000 person | reservists called up
"[Twenty-eight people]" | exact 28 person | dead in Netanya
"[five-minute]" | exact 5 minute | address
"vote of [14] to" | exact 14 country | votes for
"14 to [0] with" | exact 0 country | votes against
"[10,000 people]" | exact 10000 person | demonstrators
"[Forty foreign pacifists]" | exact 40 person | pacifists
%places
JERUSALEM -; Jerusalem -; Ramallah PSE; Haifa ISR; Netanya ISR; Israel ISR; Lebanon LBN; Qatar QAT; Syria SYR; Amman JOR; Jordan JOR
%dates
"[March 31, 2002]" = 2002-03-31; "Ramallah on [Sunday]" = 2002-03-31; "began on [Wednesday]" = 2002-03-27; "on [Wednesday evening]" = 2002-03-27; "one on [Friday]" = 2002-03-29; "water on [Saturday]" = 2002-03-30; "demanded on [Saturday]" = 2002-03-30; "planned for [Sunday]" = 2002-03-31; "on [Thursday]" = 2002-03-28; "in [1967]" = 1967-01-01..1967-12-31
