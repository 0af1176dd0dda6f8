name: golan-force-quarterly-note
published: 2013-06-13
style: communique
region: Middle-East
negatives: none

Peacekeeping headlines, 13 June 2013

The Secretary-General expressed his appreciation to Austria for four decades of service on the Golan, as the first 60 of its 380 peacekeepers crossed to the Israeli side on Wednesday on their way home. Vienna announced the withdrawal last week, after shells had wounded one of its soldiers at the Quneitra crossing.

Fiji has offered 180 troops, of whom an advance party is expected before the end of the month. The Under-Secretary-General for Peacekeeping Operations, Mr. Lucien Delmas-Roy, told reporters that he had asked 14 other capitals and that "nine have beautiful reasons". The Russian Federation, too, made an offer; it cannot be accepted, he explained, because the Disengagement Agreement of 1974 excludes permanent members of the Security Council.

Council members will take up the mandate on 26 June. The representative of Israel has urged them to renew it for a full six months. The representative of Syria complained that armed groups had used a UN position as shelter, and accused Israel of treating their wounded.

On Monday the Force protested to the Syrian authorities against the presence of five tanks inside the area of separation. The tanks left the next day.

Elsewhere, Indian engineers with the Mission in Abyei completed a well, and Jordanian police in Port-au-Prince won a chess tournament for troop contributors.

A correction: yesterday's note gave the length of the Technical Fence as 92 kilometres. It is 92 kilometres on the map and rather more on the ground.

%actors
sg = The Secretary-General | - | person
austria = Austria | AUT | state | Vienna; 380 peacekeepers
fiji = Fiji | FJI | state
delmas = Lucien Delmas-Roy | - | person | The Under-Secretary-General for Peacekeeping Operations
capitals = 14 other capitals | - | state
russia = Russian Federation | RUS | state
council = Security Council | - | igo | Council members
israelrep = The representative of Israel | ISR | person
syriarep = The representative of Syria | SYR | person
groups = armed groups | SYR | armed_group
israel = Israel | ISR | state
un = the Force | - | igo
syria = the Syrian authorities | SYR | state
india = Indian engineers | IND | state
%events
SUPPORT happened core | sg > austria | - | - | "Secretary-General [expressed his appreciation] to" | contexts: peacekeeping
RETREAT/withdraw ongoing core | austria > - | 2013-06-12 | Golan - | "peacekeepers [crossed] to" | contexts: peacekeeping, military
CONCEDE happened | austria > - | 2013-06-03..2013-06-09 | - | "Vienna [announced the withdrawal] last" | contexts: peacekeeping
AGREE happened core | fiji > un | - | - | "Fiji has [offered] 180" | contexts: peacekeeping, military
REQUEST/assist happened core | delmas > capitals | - | - | "he had [asked] 14" | contexts: peacekeeping | by S1
AGREE happened | russia > un | - | - | "too, made an [offer]" | contexts: peacekeeping
REJECT/assist happened core | delmas > russia | - | - | "it [cannot be accepted], he" | contexts: peacekeeping, diplomatic
CONSULT/multilateral planned | council > - | 2013-06-26 | - | "will [take up] the" | contexts: peacekeeping
REQUEST happened core | israelrep > council | - | - | "Israel has [urged] them" | contexts: peacekeeping
ACCUSE/disapprove happened | syriarep > groups | - | - | "Syria [complained] that" | contexts: peacekeeping
ACCUSE/allege happened core | syriarep > israel | - | - | "and [accused] Israel" | contexts: military
AID happened | israel > groups | - | - | "of [treating] their" | contexts: health, military | by S4
ACCUSE/disapprove happened core | un > syria | 2013-06-10 | - | "Force [protested] to" | contexts: peacekeeping, military
RETREAT/withdraw happened | syria > - | 2013-06-11 | - | "tanks [left] the" | contexts: peacekeeping, military
AID happened | india > - | - | Abyei - | "Abyei [completed a well], and" | contexts: peacekeeping, human_security
%statements
S1 | delmas | mixed named | "[told] reporters" | "he had asked 14 other capitals and that "nine have beautiful reasons"
S2 | delmas | indirect named | "he [explained], because" | "it cannot be accepted, he explained, because the Disengagement Agreement of 1974 excludes permanent members of the Security Council"
S3 | syriarep | indirect anonymous | "[complained] that" | "armed groups had used a UN position as shelter"
S4 | syriarep | indirect anonymous | "[accused] Israel" | "Israel of treating their wounded"
S5 | israelrep | indirect anonymous | "has [urged] them" | "them to renew it for a full six months"
%figures
"the [first 60] of" | exact 60 person | peacekeepers who left
"its [380 peacekeepers]" | exact 380 person | Austrian peacekeepers
"[four decades]" | exact 4 decade | service
"[180 troops]" | exact 180 person | troops offered
"[14 other capitals]" | exact 14 country | capitals asked
"that "[nine] have" | exact 9 country | capitals that refused
"[six months]" | exact 6 month | mandate
"[five tanks]" | exact 5 item | tanks
"as [92 kilometres]. It" | exact 92 kilometre | length of the fence as first given
%places
Austria AUT; Golan -; Vienna AUT; Quneitra SYR; Fiji FJI; Russian Federation RUS; Israel ISR; Syria SYR; Abyei -; Port-au-Prince HTI
%dates
"headlines, [13 June 2013]" = 2013-06-13; "on [Wednesday]" = 2013-06-12; "[last week]" = 2013-06-03..2013-06-09; "[the end of the month]" = 2013-06-21..2013-06-30; "on [26 June]" = 2013-06-26; "On [Monday]" = 2013-06-10; "[the next day]" = 2013-06-11; "[yesterday's note]" = 2013-06-12; "of [1974]" = 1974-01-01..1974-12-31
