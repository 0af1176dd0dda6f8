name: maseru-summit-called-off
published: 1998-09-21
style: agency
region: Africa
negatives: none

MASERU, Sept 21 (Reuben News) – A summit that was to have saved Lesotho from a coup was called off on Monday because, with soldiers loyal to nobody roaming the streets, no one dared to come to it.

President Themba Nkosana of South Africa had invited the kingdom's prime minister, Ntsu Mokhele, and the opposition to Pretoria instead; Mokhele accepted, the opposition has not replied. Nkosana's office did not rule out sending troops. “If we are asked, we shall consider it,” a spokeswoman said. Mokhele denied having asked.

Since August thousands have camped before the palace gates to protest against May's election, in which the ruling party won 79 of 80 seats. A commission led by a South African judge, Pius Langa-Mthembu, found irregularities but no fraud; the king, to whom the camp appeals, has said nothing. Junior officers locked up 28 of their superiors ten days ago and forced the commander to announce his resignation on the radio. He withdrew it when he had crossed the border.

Botswana has put a battalion on alert. Zimbabwe, whose forces are in Congo, would not send any. Were the army to move against the government, diplomats say, the road from Ladybrand could be in Maseru by breakfast.

%actors
lesotho = Lesotho | LSO | state | the kingdom; the government
nkosana = Themba Nkosana | ZAF | person | President Themba Nkosana
mokhele = Ntsu Mokhele | LSO | person | the kingdom's prime minister
opposition = the opposition | LSO | organization
spokeswoman = a spokeswoman | ZAF | person
rsa = South Africa | ZAF | state
thousands = thousands | LSO | population | the camp
party = the ruling party | LSO | organization
langa = Pius Langa-Mthembu | ZAF | person
king = the king | LSO | person
junior = Junior officers | LSO | state
superiors = 28 of their superiors | LSO | state
commander = the commander | LSO | person
botswana = Botswana | BWA | state
zimbabwe = Zimbabwe | ZWE | state
army = the army | LSO | state
%events
CONSULT/multilateral cancelled core | lesotho > - | 1998-09-21 | - | "was [called off] on" | contexts: diplomatic
REQUEST/meet happened core | nkosana > mokhele, opposition | - | - | "had [invited] the kingdom" | contexts: diplomatic
AGREE happened core | mokhele > nkosana | - | - | "Mokhele [accepted], the" | contexts: diplomatic
AGREE denied | opposition > nkosana | - | - | "has [not replied]" | contexts: diplomatic
AID hypothetical | rsa > lesotho | - | - LSO | "[sending troops]. “If" | contexts: military
REQUEST/assist denied | mokhele > rsa | - | - | "denied [having asked]" | contexts: military
REJECT happened | mokhele > - | - | - | "Mokhele [denied] having" | contexts: military
PROTEST/obstruct ongoing core | thousands > party | 1998-08-01..1998-09-21 | - LSO | "have [camped] before" | contexts: election
ACCUSE/investigate happened | langa > party | - | - LSO | "Langa-Mthembu, [found] irregularities" | contexts: election
REQUEST happened | thousands > king | - | - LSO | "the camp [appeals], has" | contexts: election
COERCE/arrest happened core | junior > superiors | 1998-09-11 | - LSO | "officers [locked up] 28" | contexts: military
COERCE happened | junior > commander | 1998-09-11 | - LSO | "and [forced] the commander" | contexts: military
RETREAT/resign cancelled | commander > junior | - | - | "He [withdrew] it" | contexts: military
MOBILIZE/troops happened core | botswana > lesotho | - | - BWA | "has [put a battalion on]" | contexts: military
REJECT/assist happened | zimbabwe > lesotho | - | - | "[would not send] any" | contexts: military
COERCE hypothetical | army > lesotho | - | - LSO | "army to [move against] the" | contexts: pro_autocracy
%statements
S1 | spokeswoman | direct anonymous | "spokeswoman [said]" | "If we are asked, we shall consider it,"
S2 | mokhele | indirect named | "Mokhele [denied]" | "having asked"
S3 | langa | indirect named | "[found] irregularities" | "irregularities but no fraud"
%figures
"won [79 of 80 seats]" | exact 79 item | seats
"[28 of their superiors]" | exact 28 person | officers locked up
"[thousands] have" | over 1000 person | protesters
%places
MASERU LSO; Lesotho LSO; South Africa ZAF; Pretoria ZAF; Botswana BWA; Zimbabwe ZWE; Congo COD; Ladybrand ZAF; Maseru LSO
%dates
"[Sept 21]" = 1998-09-21; "on [Monday]" = 1998-09-21; "Since [August]" = 1998-08-01..1998-08-31; "[May's]" = 1998-05-01..1998-05-31; "[ten days ago]" = 1998-09-11
