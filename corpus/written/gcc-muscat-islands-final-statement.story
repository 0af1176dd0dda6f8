name: gcc-muscat-islands-final-statement
published: 2001-12-31
style: communique
region: Middle-East
negatives: none

FINAL STATEMENT of the Supreme Council of the Cooperation Council for the Arab States of the Gulf, Twenty-second Session, Muscat, 30–31 December 2001 (extract)

The Council expressed its condolences to the Government and the friendly people of the United States of America for the victims of the attacks of 11 September, reiterated its condemnation of terrorism in all its forms, and affirmed that the linking of terrorism with Islam serves none but the terrorists themselves.

The Council reviewed developments in the question of the three islands belonging to the United Arab Emirates, Greater Tunb, Lesser Tunb and Abu Musa, which have been occupied by the Islamic Republic of Iran since 30 November 1971. It deplored the conduct in October of naval manoeuvres by Iran within the territorial waters of the three islands, declared null and void whatever measures Iran may take there, and called upon it anew to accept the referral of the dispute to the International Court of Justice. The Council noted with regret that the tripartite committee formed in 1999 could not meet, Iran having declined to receive it.

The Council denounced the savage practices of the Israeli occupation forces, including assassination, the demolition of homes and the blockade of cities, and demanded the dispatch of international observers. The Council decided to raise its assistance to the Palestinian people to 150 million dollars.

With respect to the situation between Iraq and the State of Kuwait, the Council called on Iraq to release the prisoners and to return the archives. It rejected any military action against any Arab state under the pretext of combating terrorism.

The Council approved the establishment of a customs union as of 1 January 2003, and the admission of Yemen to four of its bodies. An item on a single currency was deferred. The Council expressed its gratitude to His Majesty the Sultan, and accepted the invitation of the State of Qatar to hold its next session in Doha in December 2002.

%actors
gcc = the Cooperation Council for the Arab States of the Gulf | - | igo | The Council; the Supreme Council
usa = the United States of America | USA | state
uae = the United Arab Emirates | ARE | state
iran = the Islamic Republic of Iran | IRN | state | Iran
committee = the tripartite committee | - | igo
israel = the Israeli occupation forces | ISR | state
palestinians = the Palestinian people | PSE | population
iraq = Iraq | IRQ | state
yemen = Yemen | YEM | state
sultan = the Sultan | OMN | person
qatar = the State of Qatar | QAT | state
terrorists = the terrorists | - | armed_group
%events
CONSULT/multilateral happened core | gcc > - | 2001-12-30..2001-12-31 | Muscat OMN | "Twenty-second [Session], Muscat" | contexts: diplomatic
SUPPORT happened core | gcc > usa | 2001-12-30..2001-12-31 | Muscat OMN | "Council [expressed its condolences] to" | contexts: terrorism
ASSAULT happened | terrorists > usa | 2001-09-11 | - USA | "the [attacks] of 11" | contexts: terrorism | by S1
ACCUSE/disapprove happened | gcc > terrorists | 2001-12-30..2001-12-31 | Muscat OMN | "its [condemnation] of terrorism" | contexts: terrorism | by S2
COERCE/seize ongoing | iran > uae | - | Abu Musa ARE | "have been [occupied] by" | contexts: territory
ACCUSE/disapprove happened core | gcc > iran | 2001-12-30..2001-12-31 | Muscat OMN | "It [deplored] the conduct" | contexts: territory, military
MOBILIZE/weapons happened | iran > uae | 2001-10-01..2001-10-31 | Abu Musa ARE | "naval [manoeuvres] by" | contexts: territory, military | by S4
REJECT happened | gcc > iran | 2001-12-30..2001-12-31 | Muscat OMN | "[declared null and void]" | contexts: territory
REQUEST/meet happened core | gcc > iran | 2001-12-30..2001-12-31 | Muscat OMN | "[called upon it] anew" | contexts: territory, legal
CONSULT denied | committee > iran | - | - | "could not [meet], Iran" | contexts: territory, diplomatic | by S6
REJECT/meet happened | iran > committee | - | - | "having [declined to receive] it" | contexts: territory, diplomatic | by S6
ACCUSE/disapprove happened core | gcc > israel | 2001-12-30..2001-12-31 | Muscat OMN | "Council [denounced] the savage" | contexts: military, human_rights
ASSAULT/targeted ongoing | israel > palestinians | - | - PSE | "including [assassination], the" | contexts: military | by S7
ASSAULT/destroy ongoing | israel > palestinians | - | - PSE | "the [demolition of homes] and" | contexts: military | by S7
COERCE/restrict ongoing | israel > palestinians | - | - PSE | "the [blockade] of cities" | contexts: military | by S7
REQUEST/assist happened | gcc > - | 2001-12-30..2001-12-31 | Muscat OMN | "[demanded the dispatch of]" | contexts: peacekeeping
AGREE happened core | gcc > palestinians | 2001-12-30..2001-12-31 | Muscat OMN | "[decided to raise its] assistance" | contexts: economic
REQUEST/yield happened core | gcc > iraq | 2001-12-30..2001-12-31 | Muscat OMN | "Council [called on Iraq]" | contexts: human_rights
REJECT happened core | gcc > - | 2001-12-30..2001-12-31 | Muscat OMN | "It [rejected] any military" | contexts: military, terrorism
ASSAULT hypothetical | - > iraq | - | - | "any military [action] against" | contexts: military, terrorism | by S9
AGREE happened core | gcc > yemen | 2001-12-30..2001-12-31 | Muscat OMN | "Council [approved] the" | contexts: economic
SUPPORT happened | gcc > sultan | 2001-12-30..2001-12-31 | Muscat OMN | "its [gratitude] to His" | contexts: diplomatic | by S12
AGREE happened | gcc, qatar > - | 2001-12-30..2001-12-31 | Muscat OMN | "and [accepted the invitation] of" | contexts: diplomatic
CONSULT/multilateral planned | gcc > qatar | 2002-12-01..2002-12-31 | Doha QAT | "its next [session] in" | contexts: diplomatic
RETREAT/release hypothetical | iraq > - | - | - | "Iraq to [release the prisoners]" | contexts: human_rights | by S8
%statements
S1 | gcc | indirect institution | "[expressed] its condolences" | "its condolences to the Government and … of 11 September"
S2 | gcc | indirect institution | "[reiterated] its" | "its condemnation of terrorism in all its forms"
S3 | gcc | indirect institution | "and [affirmed] that" | "the linking of terrorism with Islam serves none but the terrorists themselves"
S4 | gcc | indirect institution | "It [deplored]" | "the conduct in October of naval manoeuvres by Iran within the territorial waters of the three islands"
S5 | gcc | indirect institution | "[called upon] it" | "it anew to accept the referral of the dispute to the International Court of Justice"
S6 | gcc | indirect institution | "[noted with regret] that" | "the tripartite committee formed in 1999 could not meet, Iran having declined to receive it"
S7 | gcc | indirect institution | "[denounced] the savage" | "the savage practices of the Israeli occupation forces … the blockade of cities"
S8 | gcc | indirect institution | "[called on] Iraq" | "Iraq to release the prisoners and to return the archives"
S9 | gcc | indirect institution | "It [rejected]" | "any military action against any Arab state under the pretext of combating terrorism"
S10 | gcc | indirect institution | "and [demanded] the" | "the dispatch of international observers"
S11 | gcc | indirect institution | "[declared] null" | "null and void whatever measures Iran may take there"
S12 | gcc | indirect institution | "Council [expressed] its gratitude" | "its gratitude to His Majesty the Sultan"
%figures
"[150 million dollars]" | exact 150000000 USD | assistance to the Palestinians
"question of the [three islands]" | exact 3 item | islands
"[four of its bodies]" | exact 4 item | bodies that Yemen joins
%places
Muscat OMN; United States of America USA; United Arab Emirates ARE; Greater Tunb ARE; Lesser Tunb ARE; Abu Musa ARE; Iraq IRQ; Kuwait KWT; Yemen YEM; Qatar QAT; Doha QAT; Islamic Republic of Iran IRN; Iran IRN
%dates
"[30–31 December 2001]" = 2001-12-30..2001-12-31; "of [11 September]" = 2001-09-11; "since [30 November 1971]" = 1971-11-30; "in [October]" = 2001-10-01..2001-10-31; "in [1999]" = 1999-01-01..1999-12-31; "[1 January 2003]" = 2003-01-01; "in [December 2002]" = 2002-12-01..2002-12-31
