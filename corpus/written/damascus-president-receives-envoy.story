name: damascus-president-receives-envoy
published: 1999-12-09
style: state-media
region: Middle-East
negatives: none

Damascus, Dec. 9 (SANWA) – President Haitham al-Qadri received on Wednesday American Secretary of State Martha Goodwin and discussed with her for more than three hours the efforts being exerted for the resumption of the peace process from the point at which it stopped in 1996.

Presidential spokesman Jubran Kouri said that the talks had been useful and constructive, and that Syria's position of principle on the full withdrawal of Israel from the occupied Golan to the line of June 4, 1967, remained unchanged. "We do not bargain over our land as merchants do over carpets," he added.

Secretary Goodwin, who arrived from Riyadh on Tuesday evening and left for Tel Aviv on Thursday morning, conveyed to the President a letter from his American counterpart. In a statement at the airport she expressed her appreciation for the hospitality she had met with. Answering a question, she denied that she had carried any message from the enemy's government.

Meanwhile Foreign Minister Farid al-Sharaf telephoned his colleagues in Egypt and Lebanon, and briefed them on the results. It is expected that he will meet the Israeli prime minister in Washington next week under American auspices.

The local press dwelt at length upon the visit. "Peace is in the hands of Washington," wrote the newspaper al-Nahda, which accused the Israeli government of seeking time instead of peace and pointed to the continued bombardment of villages in southern Lebanon. On Sunday Israeli aircraft raided the outskirts of Mlita for the second time in a week.

President al-Qadri also received cables of congratulation on the blessed month of Ramadan from the kings of Morocco and Bahrain, from the President of Yemen, and from the Iranian leadership, and replied with cables of thanks in which he wished the Arab and Islamic nations progress.

%actors
qadri = Haitham al-Qadri | SYR | person | President Haitham al-Qadri; President al-Qadri; the President
goodwin = Martha Goodwin | USA | person | American Secretary of State Martha Goodwin; Secretary Goodwin
kouri = Jubran Kouri | SYR | person | Presidential spokesman Jubran Kouri
syria = Syria | SYR | state
israel = Israel | ISR | state | the enemy's government; the Israeli government; Israeli aircraft
counterpart = his American counterpart | USA | person
sharaf = Farid al-Sharaf | SYR | person | Foreign Minister Farid al-Sharaf
colleagues = his colleagues in Egypt and Lebanon | - | person
ipm = the Israeli prime minister | ISR | person
usa = American | USA | state
nahda = al-Nahda | SYR | organization | the newspaper al-Nahda
lebanon = Lebanon | LBN | state
kings = the kings of Morocco and Bahrain | - | person
yemen = the President of Yemen | YEM | person
iran = the Iranian leadership | IRN | state
%events
CONSULT/visit happened core | goodwin > qadri | 1999-12-07..1999-12-09 | Damascus SYR | "who [arrived from Riyadh] on" | contexts: diplomatic
CONSULT happened core | qadri, goodwin > - | 1999-12-08 | Damascus SYR | "[received on Wednesday] American" | contexts: diplomatic
CONSULT hypothetical | syria, israel > - | - | - | "the [resumption of the peace] process" | contexts: diplomatic, territory
REQUEST/yield happened core | syria > israel | - | - | "[position of principle] on" | contexts: territory | by S1
RETREAT/withdraw hypothetical | israel > syria | - | Golan SYR | "the full [withdrawal] of Israel" | contexts: territory | by S1
REJECT/yield happened | kouri > - | - | - | "do [not bargain] over" | contexts: territory | by S2
CONSULT/visit happened | goodwin > israel | 1999-12-09 | Tel Aviv ISR | "and [left for Tel Aviv]" | contexts: diplomatic
CONSULT happened | counterpart > qadri | - | - | "[conveyed to the President]" | contexts: diplomatic
SUPPORT happened | goodwin > syria | 1999-12-09 | Damascus SYR | "she [expressed her appreciation]" | contexts: diplomatic
CONSULT denied | israel > syria | - | - | "had [carried any message]" | contexts: diplomatic | by S4
REJECT happened | goodwin > - | 1999-12-09 | Damascus SYR | "she [denied] that" | contexts: diplomatic
CONSULT/phone happened | sharaf, colleagues > - | - | - | "al-Sharaf [telephoned] his" | contexts: diplomatic
CONSULT/third-party planned core | sharaf, ipm > usa | 1999-12-13..1999-12-19 | Washington USA | "he will [meet] the" | contexts: diplomatic, territory
ACCUSE/allege happened | nahda > israel | - | - | "which [accused] the" | contexts: diplomatic
ASSAULT/heavy-weapons ongoing | israel > lebanon | - | - LBN | "the continued [bombardment] of" | contexts: military
ASSAULT/aerial happened core | israel > lebanon | 1999-12-05 | Mlita LBN | "aircraft [raided] the" | contexts: military
SUPPORT happened | kings, yemen, iran > qadri | - | - | "received [cables of congratulation]" | contexts: diplomatic, religion_ethnicity
SUPPORT happened | qadri > kings, yemen, iran | - | - | "with [cables of thanks]" | contexts: diplomatic
%statements
S1 | kouri | indirect named | "Kouri [said] that" | "the talks had been useful and constructive … remained unchanged"
S2 | kouri | direct named | "he [added]" | "We do not bargain over our land as merchants do over carpets,"
S3 | goodwin | indirect named | "she [expressed] her" | "her appreciation for the hospitality she had met with"
S4 | goodwin | indirect named | "she [denied] that" | "she had carried any message from the enemy's government"
S5 | nahda | direct institution | "[wrote] the newspaper" | "Peace is in the hands of Washington,"
S6 | nahda | indirect institution | "[accused] the" | "the Israeli government of seeking time instead of peace"
S7 | qadri | indirect named | "he [wished] the" | "the Arab and Islamic nations progress"
%figures
"[more than three hours]" | over 3 hour | talks
%visits
goodwin happened | Damascus SYR 1999-12-07..1999-12-09; Tel Aviv ISR 1999-12-09
sharaf planned | Washington USA 1999-12-13..1999-12-19
ipm planned | Washington USA 1999-12-13..1999-12-19
%places
Damascus SYR; Golan SYR; Riyadh SAU; Tel Aviv ISR; Egypt EGY; Lebanon LBN; Washington USA; Mlita LBN; Morocco MAR; Bahrain BHR; Yemen YEM; Syria SYR; Israel ISR
%dates
"[Dec. 9]" = 1999-12-09; "received on [Wednesday]" = 1999-12-08; "in [1996]" = 1996-01-01..1996-12-31; "of [June 4, 1967]" = 1967-06-04; "on [Tuesday evening]" = 1999-12-07; "on [Thursday morning]" = 1999-12-09; "in Washington [next week]" = 1999-12-13..1999-12-19; "On [Sunday]" = 1999-12-05
