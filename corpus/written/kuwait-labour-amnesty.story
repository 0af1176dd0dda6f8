name: kuwait-labour-amnesty
published: 2018-01-23
style: ministry
region: Middle-East
negatives: none

Department of Foreign Affairs, Manila – Statement on the situation of Filipino workers in Kuwait

23 January 2018. The Department welcomes the announcement by the State of Kuwait of an amnesty for foreign nationals who have overstayed their permits, of which more than 10,000 Filipinos may avail themselves until 22 February. We thank the Kuwaiti Interior Ministry for this humanitarian gesture. Philippine Airlines will carry the returnees free of charge, as directed by President Ernesto Macaraeg.

The temporary suspension of the deployment of new workers, ordered on Friday after the discovery of the remains of Ms. Jovelyn Catapang in a freezer in Hawally, stays in force. Secretary of Labor Amado Sison will not attend the joint committee meeting planned for 31 January in Kuwait City.

The Department has conveyed to Ambassador Musaed Al-Thuwaikh, who was called in on Saturday, its demand that Ms. Catapang's employers, reported to be in Damascus, be brought to justice. We note that Interpol was asked yesterday to issue a notice and that the Syrian authorities have detained the husband.

We categorically deny that Embassy staff have "smuggled" domestic helpers out of private homes. Three of our drivers have been held since Sunday; we ask for their release.

%actors
dfa = Department of Foreign Affairs | PHL | state | The Department
kuwait = State of Kuwait | KWT | state | Kuwaiti Interior Ministry; Kuwait
filipinos = more than 10,000 Filipinos | PHL | population | the returnees
pal = Philippine Airlines | PHL | organization
macaraeg = Ernesto Macaraeg | PHL | person | President Ernesto Macaraeg
phl = the Philippines | PHL | state | implied
catapang = Jovelyn Catapang | PHL | person | Ms. Jovelyn Catapang
sison = Amado Sison | PHL | person | Secretary of Labor Amado Sison
thuwaikh = Musaed Al-Thuwaikh | KWT | person | Ambassador Musaed Al-Thuwaikh
employers = Ms. Catapang's employers | - | population
interpol = Interpol | - | igo
syria = the Syrian authorities | SYR | state
husband = the husband | - | person
staff = Embassy staff | PHL | state
drivers = Three of our drivers | PHL | population
%events
SUPPORT happened core | dfa > kuwait | 2018-01-23 | Manila PHL | "Department [welcomes] the" | contexts: migration
CONCEDE happened core | kuwait > filipinos | - | - KWT | "of an [amnesty] for" | contexts: migration
SUPPORT happened | dfa > kuwait | 2018-01-23 | - | "We [thank] the" | contexts: migration
AID planned core | pal > filipinos | - | - | "[will carry] the returnees" | contexts: migration
REQUEST happened | macaraeg > pal | - | - | "as [directed] by" | contexts: migration
SANCTION/discontinue happened core | phl > kuwait | 2018-01-19 | - | "temporary [suspension] of" | contexts: migration, human_rights
CONSULT cancelled core | sison, kuwait > - | 2018-01-31 | Kuwait City KWT | "[will not attend] the" | contexts: diplomatic
REQUEST happened core | dfa > thuwaikh | 2018-01-20 | - PHL | "its [demand] that" | contexts: legal
ACCUSE/disapprove happened | dfa > thuwaikh | 2018-01-20 | - PHL | "who was [called in] on" | contexts: diplomatic
REQUEST/assist happened | - > interpol | 2018-01-22 | - | "Interpol was [asked] yesterday" | contexts: legal
COERCE/arrest happened core | syria > husband | - | - SYR | "have [detained] the husband" | contexts: legal
REJECT happened core | dfa > kuwait | 2018-01-23 | - | "We categorically [deny] that" | contexts: diplomatic
AID denied | staff > - | - | - KWT | "have "[smuggled]" domestic" | contexts: trafficking, human_rights
COERCE/arrest ongoing core | kuwait > drivers | 2018-01-21..2018-01-23 | - KWT | "have been [held] since" | contexts: diplomatic
REQUEST/yield happened core | dfa > kuwait | 2018-01-23 | - | "we [ask] for" | contexts: diplomatic
ASSAULT/targeted happened | employers > catapang | - | Hawally KWT | "discovery of the [remains] of" | contexts: human_rights, migration
%statements
S1 | dfa | indirect institution | "[welcomes] the" | "the announcement by the State of Kuwait … until 22 February"
S2 | kuwait | indirect institution | "the [announcement] by" | "an amnesty for foreign nationals who have overstayed their permits" | inside S1
S3 | dfa | indirect institution | "[deny] that" | "Embassy staff have "smuggled" domestic helpers out of private homes"
S4 | dfa | indirect institution | "[conveyed] to" | "its demand that Ms. Catapang's employers, reported to be in Damascus, be brought to justice"
S5 | dfa | indirect institution | "we [ask] for" | "their release"
%figures
"[more than 10,000 Filipinos]" | over 10000 person | workers
"[Three of our drivers]" | exact 3 person | drivers held
%places
Manila PHL; State of Kuwait KWT; Hawally KWT; Kuwait City KWT; Damascus SYR; Kuwait KWT
%dates
"[23 January 2018]" = 2018-01-23; "until [22 February]" = 2018-02-22; "on [Friday]" = 2018-01-19; "[31 January]" = 2018-01-31; "on [Saturday]" = 2018-01-20; "asked [yesterday]" = 2018-01-22; "since [Sunday]" = 2018-01-21
