name: aden-prisoner-swap
published: 2019-12-03
style: agency
region: Middle-East
negatives: none

SANAA/ADEN (Gulf Wire) – Two aircraft chartered by the International Committee of the Red Cross carried 128 former detainees home to Sanaa on Monday and brought 42 the other way, in the largest exchange of prisoners between Yemen's warring parties this year.

The men flown to Sanaa had been held by Saudi Arabia, some of them since they were captured in fighting around Hodeidah in 2018. Those who landed in Aden, among them four Sudanese soldiers and a radio journalist, were set free by the Houthi authorities.

The journalist, Waleed al-Saqqaf, told Gulf Wire on the tarmac that he had been hung by the wrists for two nights and beaten with cables. "They wanted me to confess to a frequency," he said. The Houthi prisoners' committee did not respond to requests for comment; in the past it has denied that detainees are tortured.

The swap had been agreed in Amman in October under United Nations auspices. U.N. envoy Henrik Aasgaard thanked Oman, which mediated behind the scenes, and appealed to both parties to release all remaining captives "without counting heads".

A senior Saudi official said the kingdom had freed the men as a gesture of good faith and expected the other side to stop firing missiles across the border. No missile or drone has been launched at Saudi territory since 20 September, when the Houthis declared a halt to such attacks.

But the mood soured by evening. Abdulmalik Ghanim, a Houthi negotiator, complained that 30 names on his list had been swapped for "taxi drivers", and said that the next round, planned for 15 December, was off.

%actors
icrc = International Committee of the Red Cross | - | organization
detainees = 128 former detainees | YEM | population | The men flown to Sanaa; the men
saudi = Saudi Arabia | SAU | state | the kingdom
houthis = Houthi authorities | YEM | armed_group | the Houthis; the other side; Houthi
others = Those who landed in Aden | - | population
saqqaf = Waleed al-Saqqaf | YEM | person | The journalist; a radio journalist
committee = The Houthi prisoners' committee | YEM | organization
parties = Yemen's warring parties | YEM | state | both parties
aasgaard = Henrik Aasgaard | - | person | U.N. envoy Henrik Aasgaard
oman = Oman | OMN | state
saudi_official = A senior Saudi official | SAU | person
ghanim = Abdulmalik Ghanim | YEM | person
%events
AID happened core | icrc > detainees, others | 2019-12-02 | - YEM | "[carried] 128 former" | contexts: human_rights
COOPERATE happened core | parties > - | 2019-12-02 | - YEM | "largest [exchange of prisoners] between" | contexts: military
ASSAULT/abduct happened | saudi > detainees | 2018-01-01..2018-12-31 | Hodeidah YEM | "they were [captured] in" | contexts: military
RETREAT/release happened core | houthis > others | 2019-12-02 | Aden YEM | "were [set free] by" | contexts: military
RETREAT/release happened core | saudi > detainees | 2019-12-02 | Sanaa YEM | "kingdom had [freed] the" | contexts: military
ASSAULT/torture happened | houthis > saqqaf | - | - | "been [hung by the wrists]" | contexts: human_rights | by S1
ASSAULT/beat happened | houthis > saqqaf | - | - | "and [beaten with cables]" | contexts: human_rights | by S1
ACCUSE/allege happened core | saqqaf > houthis | 2019-12-02 | Aden YEM | "[told] Gulf Wire on" | contexts: human_rights
REJECT happened | committee > - | - | - | "it has [denied] that" | contexts: human_rights
AGREE happened core | parties > - | 2019-10-01..2019-10-31 | Amman JOR | "had been [agreed] in" | contexts: diplomatic
SUPPORT happened core | aasgaard > oman | - | - | "[thanked] Oman" | contexts: diplomatic
CONSULT happened | oman > parties | - | - | "which [mediated] behind" | contexts: diplomatic
REQUEST/yield happened core | aasgaard > parties | - | - | "and [appealed] to both" | contexts: human_rights
REQUEST/yield happened | saudi_official > houthis | - | - | "and [expected] the other" | contexts: military
ASSAULT/heavy-weapons denied | houthis > saudi | 2019-09-20..2019-12-03 | - SAU | "has been [launched] at" | contexts: military
ASSAULT/drone denied | houthis > saudi | 2019-09-20..2019-12-03 | - SAU | "missile or [drone] has" | contexts: military
CONCEDE happened | houthis > saudi | 2019-09-20 | - | "Houthis [declared a halt] to" | contexts: military
ACCUSE/disapprove happened core | ghanim > saudi | - | - | "negotiator, [complained] that" | contexts: military
COOPERATE cancelled core | houthis, saudi > - | 2019-12-15 | - | "the [next round], planned" | contexts: military
REJECT/yield happened | ghanim > saudi | - | - | "15 December, was [off]" | contexts: military
%statements
S1 | saqqaf | indirect named | "[told] Gulf Wire" | "he had been hung by the wrists for two nights and beaten with cables"
S2 | saqqaf | direct named | "he [said]. The" | "They wanted me to confess to a frequency,"
S3 | committee | indirect institution | "it has [denied] that" | "detainees are tortured"
S4 | aasgaard | mixed named | "and [appealed] to" | "both parties to release all remaining captives "without counting heads""
S5 | saudi_official | indirect anonymous | "official [said] the kingdom" | "the kingdom had freed the men … across the border"
S6 | houthis | indirect institution | "[declared] a halt" | "a halt to such attacks"
S7 | ghanim | mixed named | "[complained] that 30" | "30 names on his list had been swapped for "taxi drivers""
S8 | ghanim | indirect named | "and [said] that the next" | "the next round, planned for 15 December, was off"
S9 | aasgaard | indirect named | "Aasgaard [thanked] Oman" | "Oman, which mediated behind the scenes"
%figures
"[128 former detainees]" | exact 128 person | detainees flown to Sanaa
"brought [42] the" | exact 42 person | detainees flown to Aden
"[four Sudanese soldiers]" | exact 4 person | soldiers freed
"[Two aircraft]" | exact 2 item | aircraft
"that [30 names]" | exact 30 person | names on the list
"for [two nights]" | exact 2 day | torture
%places
SANAA YEM; ADEN YEM; Sanaa YEM; Yemen YEM; Saudi Arabia SAU; Hodeidah YEM; Aden YEM; Amman JOR; Oman OMN
%dates
"on [Monday]" = 2019-12-02; "in [2018]" = 2018-01-01..2018-12-31; "in [October]" = 2019-10-01..2019-10-31; "[20 September]" = 2019-09-20; "[15 December]" = 2019-12-15
