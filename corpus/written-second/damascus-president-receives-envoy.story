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
qadri = Haitham al-Qadri | SYR | person
good = Martha Goodwin | USA | person
uspres = President of the United States | USA | person | American counterpart
kouri = Jubran Kouri | SYR | person
syria = Syria | SYR | state
israel = Israel | ISR | state | Israeli government; Israeli aircraft; enemy's government
sharaf = Farid al-Sharaf | SYR | person
egyfm = Egyptian foreign minister | EGY | person | his colleagues in Egypt
lebfm = Lebanese foreign minister | LBN | person | Egypt and Lebanon
isrpm = Israeli prime minister | ISR | person
nahda = al-Nahda | SYR | organization
vill = villages in southern Lebanon | LBN | population | villages
mlita = Mlita | LBN | population | outskirts of Mlita
mor = King of Morocco | MAR | person | kings of Morocco
bah = King of Bahrain | BHR | person | kings of Morocco and Bahrain
yem = President of Yemen | YEM | person
iran = Iranian leadership | IRN | state
%events
CONSULT/visit happened core | good > qadri | 1999-12-07..1999-12-09 | Damascus SYR | "[arrived from]"
CONSULT happened core | qadri, good > - | 1999-12-08 | Damascus SYR | "[discussed with]"
SUPPORT happened | kouri > good | - | - | "[useful and constructive]"
REQUEST/yield happened core | kouri > israel | - | - | "[position of principle]"
COERCE/seize ongoing | israel > syria | - | Golan SYR | "[occupied]"
REJECT/yield happened | kouri > israel | - | - | "[not bargain]"
CONSULT/visit happened | good > israel | 1999-12-09 | Tel Aviv ISR | "[left for]"
CONSULT happened | uspres > qadri | - | Damascus SYR | "[conveyed to]"
SUPPORT happened core | good > syria | - | Damascus SYR | "[appreciation for]"
REJECT happened | good > - | - | Damascus SYR | "she [denied]"
CONSULT/phone happened core | sharaf, egyfm, lebfm > - | - | - | "[telephoned]"
CONSULT/third-party planned core | sharaf, isrpm > - | 1999-12-13..1999-12-19 | Washington USA | "will [meet]"
ACCUSE/allege happened core | nahda > israel | - | - | "[accused]"
ASSAULT ongoing | israel > vill | - | southern Lebanon LBN | "[bombardment]"
ASSAULT/aerial happened core | israel > mlita | 1999-12-05 | Mlita LBN | "[raided]"
SUPPORT happened core | mor, bah, yem, iran > qadri | - | - | "[congratulation]"
SUPPORT happened | qadri > mor, bah, yem, iran | - | - | "cables of [thanks]"
%statements
S1 | kouri | indirect named | "Kouri [said]" | "the talks had been … remained unchanged"
S2 | kouri | direct named | "[added]" | "We do not … carpets,"
S3 | good | indirect named | "[expressed]" | "her appreciation for the hospitality she had met with"
S4 | good | indirect named | "[denied]" | "she had carried any message from the enemy's government"
S5 | nahda | direct institution | "[wrote]" | "Peace is in the hands of Washington,"
S6 | nahda | indirect institution | "[accused]" | "seeking time instead of peace"
S7 | nahda | indirect institution | "[pointed to]" | "the continued bombardment of villages in southern Lebanon"
S8 | qadri | indirect named | "[wished]" | "the Arab and Islamic nations progress"
%figures
"[more than three hours]" | over 3 hour | talks
%visits
good happened | Riyadh SAU -; Damascus SYR 1999-12-07..1999-12-09; Tel Aviv ISR 1999-12-09
sharaf, isrpm planned | Washington USA 1999-12-13..1999-12-19
