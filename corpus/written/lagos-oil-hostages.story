name: lagos-oil-hostages
published: 2006-02-28
style: agency
region: Africa
negatives: none

PORT HARCOURT, Feb 28, 2006 (Sahel Wire) – Masked men in three speedboats who snatched nine foreign oil workers from a pipe-laying barge ten days ago showed one of them to reporters on a mangrove creek on Tuesday, and said they would hand over the old and the sick if the army stopped its helicopter raids.

The prisoner, Texan foreman Buck Halloran, 68, appealed to his employer to "listen to these folks". Heavily armed youths around him chanted and fired into the water.

The group calls itself the Creek Emancipation Front. It has blown up two pipelines since January, cutting Nigeria's exports by a fifth, and demands 1.5 billion dollars for polluted villages and the release of Ijaw leader Tonye Alabrah, who is on trial for treason. "Leave our land or die in it," an email signed by the Front told the oil companies on Sunday.

Anglo-Meridian Oil, which operates the fields, has pulled 450 people out of the western delta. The governor of Bayelsa, Ebiowei Diete, has twice sent a committee of elders up the creeks with crates of brandy; they came back with neither crates nor hostages.

President Matthew Obaseki promised in Abuja not to use force. Yet gunships strafed barges at Okerenkoko as late as last Wednesday; the army said they had been used by fuel smugglers. Washington, which has offered to train the navy, called for the unconditional freedom of all nine.

Crude jumped more than a dollar in New York.

%actors
front = Creek Emancipation Front | NGA | armed_group | Masked men in three speedboats; The group; the Front; Heavily armed youths
workers = nine foreign oil workers | - | population | the old and the sick; all nine
halloran = Buck Halloran | USA | person | The prisoner
employer = his employer | - | organization
army = the army | NGA | state | gunships
nigeria = Nigeria | NGA | state
alabrah = Tonye Alabrah | NGA | person
companies = the oil companies | - | organization
anglo = Anglo-Meridian Oil | - | organization
elders = a committee of elders | NGA | population
obaseki = Matthew Obaseki | NGA | person
smugglers = fuel smugglers | NGA | population
usa = Washington | USA | state
%events
ASSAULT/abduct happened core | front > workers | 2006-02-18 | - NGA | "who [snatched nine foreign] oil" | contexts: natural_resource, crime
AGREE happened core | front > - | 2006-02-28 | - NGA | "they [would hand over] the" | contexts: crime
REQUEST/yield happened | front > army | 2006-02-28 | - NGA | "if the army [stopped] its" | contexts: military
REQUEST happened | halloran > employer | 2006-02-28 | - NGA | "Halloran, 68, [appealed] to" | contexts: crime
ASSAULT/explosives happened core | front > - | - | - NGA | "has [blown up two pipelines]" | contexts: natural_resource
REQUEST happened core | front > nigeria | - | - | "and [demands] 1.5 billion" | contexts: reparations, environment
REQUEST/yield happened | front > nigeria | - | - | "and the [release of Ijaw]" | contexts: legal
ACCUSE/allege ongoing | nigeria > alabrah | - | - NGA | "who is [on trial] for" | contexts: legal
THREATEN/violence happened core | front > companies | 2006-02-26 | - | "our land [or die]" | contexts: natural_resource
RETREAT/withdraw happened | anglo > front | - | - NGA | "has [pulled 450 people out]" | contexts: natural_resource
CONSULT happened | elders, front > - | - | - NGA | "[sent a committee of] elders" | contexts: crime
REJECT/yield happened | front > elders | - | - NGA | "[neither crates nor hostages]" | contexts: crime
AGREE happened core | obaseki > front | - | Abuja NGA | "Obaseki [promised] in" | contexts: military
ASSAULT/aerial happened core | army > smugglers | 2006-02-22 | Okerenkoko NGA | "gunships [strafed] barges" | contexts: military
AGREE happened | usa > nigeria | - | - | "which has [offered to train]" | contexts: military
REQUEST/yield happened core | usa > front | - | - | "[called for the unconditional] freedom" | contexts: human_rights
%statements
S1 | front | indirect anonymous | "and [said] they" | "they would hand over the old … helicopter raids"
S2 | halloran | mixed named | "[appealed] to his" | "his employer to "listen to these folks""
S3 | front | direct institution | "[told] the oil" | "Leave our land or die in it,"
S4 | obaseki | indirect named | "[promised] in Abuja" | "not to use force"
S5 | army | indirect institution | "army [said] they" | "they had been used by fuel smugglers"
S6 | usa | indirect institution | "[called for] the" | "the unconditional freedom of all nine"
S7 | front | indirect institution | "[demands] 1.5" | "1.5 billion dollars for polluted villages … for treason"
%figures
"[nine foreign oil workers]" | exact 9 person | hostages
"[two pipelines]" | exact 2 item | pipelines
"a [fifth]" | exact 0.2 ratio | exports cut
"[1.5 billion dollars]" | exact 1500000000 USD | compensation
"[450 people]" | exact 450 person | staff withdrawn
"[more than a dollar]" | over 1 USD | rise of crude
"[three speedboats]" | exact 3 item | speedboats
%places
PORT HARCOURT NGA; Nigeria NGA; Bayelsa NGA; Abuja NGA; Okerenkoko NGA; New York USA; Washington USA; western delta NGA
%dates
"[Feb 28, 2006]" = 2006-02-28; "[ten days ago]" = 2006-02-18; "on [Tuesday]" = 2006-02-28; "on [Sunday]" = 2006-02-26; "[last Wednesday]" = 2006-02-22; "since [January]" = 2006-01-01..2006-01-31
