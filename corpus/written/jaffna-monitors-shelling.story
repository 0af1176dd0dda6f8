name: jaffna-monitors-shelling
published: 2006-08-15
style: feature
region: Asia
negatives: none

The monitors who counted shells

MUTTUR, Sri Lanka – The two Icelanders had a notebook, a white jeep and the right, under an agreement signed in Oslo four years ago, to go wherever they wished. On the eleventh of August they wished to go to a sluice gate.

The rebels had shut it in July, drying the fields of fifteen thousand families. The government demanded that it be reopened; its air force bombed the rebels' camps for four days to underline the point. Then came word that the Tigers would yield. The chief monitor, Gunnar Hallsson, drove out to watch the water flow. He was two kilometres away when the army began to shell the road.

"We telephoned Colombo, we shouted, we gave our position," he says. "They answered that they were very sorry and that the shelling would go on." Nobody was hurt. The gate stayed closed that day.

The army has since apologized, in a letter of nine lines. A presidential adviser, Ranjan Kulatunga, told me that the monitors had been asked to wait until noon and had refused; Hallsson denies it. Norway, whose envoy had coaxed both sides to the table in Geneva in February, protested to the government, and received in reply an invitation to send its envoy home.

It is not the first humiliation of the mission. In June the Tigers announced that they would no longer guarantee the safety of monitors from the European Union, after Brussels placed them on its list of terrorist organizations. Thirty-seven Danes, Finns and Swedes are packing. That will leave twenty Norwegians and Icelanders to watch over a ceasefire which neither party has renounced and neither observes.

At the Catholic church in Muttur, where four thousand people sheltered last week while the two armies fought for the town with mortars, Father Arul Selvanayagam keeps a tally of his own. It is chalked on the vestry door, and he washes it off every Sunday. "God can read it from the other side," he says.

%actors
monitors = the monitors | - | organization | The two Icelanders; the mission
tigers = the Tigers | LKA | armed_group | The rebels; the rebels
government = The government | LKA | state | the government
airforce = its air force | LKA | state
hallsson = Gunnar Hallsson | ISL | person | The chief monitor; Hallsson
army = the army | LKA | state | The army
kulatunga = Ranjan Kulatunga | LKA | person | A presidential adviser
norway = Norway | NOR | state
eu_monitors = Danes, Finns and Swedes | - | population | monitors from the European Union
eu = Brussels | - | igo | the European Union
families = fifteen thousand families | LKA | population
arul = Arul Selvanayagam | LKA | person | Father Arul Selvanayagam
%events
SUPPORT happened | government, tigers > - | 2002-01-01..2002-12-31 | Oslo NOR | "under an agreement [signed] in" | contexts: peacekeeping
COERCE/withhold happened core | tigers > families | 2006-07-01..2006-07-31 | - LKA | "rebels had [shut] it" | contexts: human_security
REQUEST/yield happened core | government > tigers | - | - | "[demanded] that it be" | contexts: human_security
ASSAULT/aerial happened core | airforce > tigers | - | - LKA | "[bombed] the rebels' camps" | contexts: military
CONCEDE happened | tigers > government | 2006-08-11 | - LKA | "the Tigers would [yield]" | contexts: human_security
ASSAULT/heavy-weapons happened core | army > monitors | 2006-08-11 | - LKA | "began to [shell] the road" | contexts: military, peacekeeping
REQUEST/yield happened | hallsson > army | 2006-08-11 | - | "we [shouted], we gave" | contexts: peacekeeping | by S1
REJECT/yield happened | army > hallsson | 2006-08-11 | - | "the shelling [would go on]" | contexts: military | by S2
CONCEDE happened core | army > monitors | - | - | "has since [apologized]" | contexts: peacekeeping
REJECT happened | monitors > government | - | - | "until noon and had [refused]" | contexts: peacekeeping | by S3
CONSULT/third-party happened | government, tigers > norway | 2006-02-01..2006-02-28 | Geneva CHE | "[coaxed both sides to] the" | contexts: diplomatic
ACCUSE/disapprove happened core | norway > government | - | - | "[protested] to the government" | contexts: diplomatic
REQUEST/yield happened | government > norway | - | - | "an [invitation to send] its" | contexts: diplomatic
THREATEN happened core | tigers > eu_monitors | 2006-06-01..2006-06-30 | - | "[no longer guarantee] the safety" | contexts: peacekeeping
SANCTION/discontinue happened | eu > tigers | - | - | "after Brussels [placed them on] its" | contexts: terrorism
SANCTION/withdraw ongoing core | eu_monitors > - | - | - LKA | "Swedes are [packing]" | contexts: peacekeeping
ASSAULT/heavy-weapons happened core | army, tigers > - | 2006-08-07..2006-08-13 | Muttur LKA | "two armies [fought] for" | contexts: military
%statements
S1 | hallsson | direct named | "position," he [says]" | "We telephoned Colombo, we shouted, we gave our position,"
S2 | army | indirect institution | "They [answered] that" | "they were very sorry and that the shelling would go on" | inside S1
S3 | kulatunga | indirect named | "[told] me that" | "the monitors had been asked to wait until noon and had refused"
S5 | tigers | indirect institution | "the Tigers [announced] that" | "they would no longer guarantee … the European Union"
S6 | arul | direct named | "side," he [says]" | "God can read it from the other side,"
S7 | government | indirect institution | "[demanded] that it" | "it be reopened"
%figures
"[fifteen thousand families]" | exact 15000 item | families
"for [four days]" | exact 4 day | bombing
"[two kilometres] away" | exact 2 km | distance
"[Thirty-seven] Danes" | exact 37 person | monitors leaving
"[twenty Norwegians]" | exact 20 person | monitors staying
"[four thousand people]" | exact 4000 person | people sheltering
%places
MUTTUR LKA; Sri Lanka LKA; Oslo NOR; Colombo LKA; Geneva CHE; Muttur LKA; Brussels BEL; Norway NOR
%dates
"the [eleventh of August]" = 2006-08-11; "it in [July]" = 2006-07-01..2006-07-31; "Geneva in [February]" = 2006-02-01..2006-02-28; "In [June]" = 2006-06-01..2006-06-30; "[last week]" = 2006-08-07..2006-08-13
