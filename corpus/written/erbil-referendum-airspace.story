name: erbil-referendum-airspace
published: 2017-09-29
style: agency
region: Middle-East
negatives: none

ERBIL, Sept 29 (Levant Press) – The last foreign airliner left Erbil at six on Friday evening, as Baghdad's ban on international flights to the Kurdish region came into force, four days after 93 percent of its voters declared for independence.

Iraqi Prime Minister Haitham al-Zubaidi had demanded that the regional government hand over its two airports and annul the vote. "We do not punish the Kurds," he said. "We enforce the constitution." The parliament in Baghdad asked him on Wednesday to send the army back to Kirkuk and its oil.

Turkey and Iran, afraid for their own Kurds, are holding manoeuvres on the border, the one together with Iraqi troops. President Tarik Yildirimoglu threatened to "close the tap" of the pipeline through which the region earns its living; his trade minister assured exporters the same afternoon that trucks were rolling as before. Tehran has stopped fuel shipments. Moscow, which has lent Erbil a billion dollars, merely spoke of dialogue.

Masrour Barwari, the Kurdish president, rejected every ultimatum, but proposed to freeze the result for two years of talks. Grand Ayatollah Ali al-Khoei, in a sermon read for him in Karbala, called on the Kurds to return to the constitutional path. The United States does not recognise the referendum. It offered to mediate.

At the airport a Swedish volunteer who had fought against the Caliphate kissed the floor. He was briefly detained for photographing a customs officer.

%actors
baghdad = Baghdad | IRQ | state | Iraqi troops; the army
krg = the regional government | IRQ | state | the Kurdish region; Erbil
zubaidi = Haitham al-Zubaidi | IRQ | person | Iraqi Prime Minister Haitham al-Zubaidi
parliament = The parliament in Baghdad | IRQ | state
turkey = Turkey | TUR | state
iran = Iran | IRN | state | Tehran
yildirim = Tarik Yildirimoglu | TUR | person
trademin = his trade minister | TUR | person
exporters = exporters | TUR | organization
russia = Moscow | RUS | state
barwari = Masrour Barwari | IRQ | person | the Kurdish president
khoei = Ali al-Khoei | IRQ | person | Grand Ayatollah Ali al-Khoei
kurds = the Kurds | IRQ | population | its voters
usa = The United States | USA | state
volunteer = a Swedish volunteer | SWE | person
airport = a customs officer | IRQ | person
%events
SANCTION/discontinue happened core | baghdad > krg | 2017-09-29 | Erbil IRQ | "Baghdad's [ban] on" | contexts: territory
REJECT/change happened core | kurds > baghdad | 2017-09-25 | - IRQ | "voters [declared] for independence" | contexts: territory, election
REQUEST/yield happened core | zubaidi > krg | - | - | "had [demanded] that the" | contexts: territory
REQUEST happened core | parliament > zubaidi | 2017-09-27 | Baghdad IRQ | "Baghdad [asked] him" | contexts: legislative, military
MOBILIZE/troops hypothetical | baghdad > krg | - | Kirkuk IRQ | "to [send] the army back" | contexts: military, territory
COOPERATE ongoing core | turkey, baghdad > - | - | - | "are holding [manoeuvres] on" | contexts: military
MOBILIZE/troops ongoing | iran > krg | - | - | "Iran, afraid for their own Kurds, are [holding manoeuvres]" | contexts: military
THREATEN/restrict happened core | yildirim > krg | - | - | "Yildirimoglu [threatened] to" | contexts: natural_resource
AGREE happened | trademin > exporters | - | - | "minister [assured] exporters" | contexts: economic
SANCTION/discontinue happened core | iran > krg | - | - | "has [stopped] fuel" | contexts: natural_resource
AID happened | russia > krg | - | - | "which has [lent] Erbil" | contexts: economic
REQUEST/meet happened | russia > - | - | - | "merely [spoke of dialogue]" | contexts: diplomatic
REJECT happened core | barwari > baghdad | - | - | "president, [rejected] every" | contexts: territory
AGREE happened core | barwari > baghdad | - | - | "but [proposed] to freeze" | contexts: territory
REQUEST/change happened core | khoei > kurds | - | Karbala IRQ | "Karbala, [called on] the" | contexts: territory, religion_ethnicity
SUPPORT denied | usa > krg | - | - | "does not [recognise] the" | contexts: territory
AGREE happened core | usa > krg, baghdad | - | - | "It [offered] to mediate" | contexts: diplomatic
COERCE/arrest happened | airport > volunteer | - | Erbil IRQ | "briefly [detained] for" | contexts: crime
%statements
S1 | zubaidi | direct named | "Kurds," he [said]" | "We do not punish the Kurds,"
S2 | yildirim | mixed named | "[threatened] to "close" | "to "close the tap" of the pipeline"
S3 | trademin | indirect anonymous | "[assured] exporters" | "trucks were rolling as before"
S4 | khoei | indirect named | "[called on] the" | "the Kurds to return to the constitutional path"
S5 | barwari | indirect named | "but [proposed] to" | "to freeze the result for two years of talks"
S6 | zubaidi | indirect named | "had [demanded] that" | "the regional government hand over its two airports and annul the vote"
%figures
"[93 percent]" | exact 93 percent | voters for independence
"its [two airports]" | exact 2 item | airports
"[a billion dollars]" | exact 1000000000 USD | loan
"[two years] of talks" | exact 2 year | freeze of the result
%places
ERBIL IRQ; Erbil IRQ; Baghdad IRQ; Kirkuk IRQ; Turkey TUR; Iran IRN; Tehran IRN; Moscow RUS; Karbala IRQ; United States USA
%dates
"[Sept 29]" = 2017-09-29; "on [Friday evening]" = 2017-09-29; "[four days after]" = 2017-09-25; "on [Wednesday]" = 2017-09-27
