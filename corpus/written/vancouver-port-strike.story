name: vancouver-port-strike
published: 1999-11-10
style: local
region: Americas
negatives: business, metaphor

Grain ships pile up as foremen walk off

Foremen at the Vancouver grain terminals stopped work at 6 a.m. Tuesday, leaving 21 ships at anchor in English Bay and, at one point, a federal labour minister with nobody to talk to.

Minister Lorne Pickersgill had flown in from Ottawa to sit down with both sides. The union, Local 514, refused to enter the hotel because the employers had hired guards who searched its delegates last week. The meeting was scrapped; a telephone conference in the evening produced an agreement to try again on Friday.

Pickersgill said Parliament would pass back-to-work legislation "before the first bun runs out". Local president Gord Sawatsky shot back that his 650 members would sooner go to jail. Prairie farmers' associations begged both of them to stop "setting fire to our harvest with words".

On the futures market wheat took a beating, while canola staged an attack on a two-year high and then surrendered its gains. Harbour Grain, whose bid for rival Pacific Pool had been shot down by regulators in spring, said it was not involved in the dispute.

Japan's consul general called on the province to guarantee deliveries. About 40 pickets who had locked arms across the rail line at Second Narrows were removed by the RCMP without injuries; six face charges of mischief.

%actors
foremen = Foremen at the Vancouver grain terminals | CAN | organization | The union; Local 514
employers = the employers | CAN | organization
pickersgill = Lorne Pickersgill | CAN | person | Pickersgill; a federal labour minister
delegates = its delegates | CAN | person
sawatsky = Gord Sawatsky | CAN | person
harbour = Harbour Grain | CAN | organization
farmers = Prairie farmers' associations | CAN | organization
consul = Japan's consul general | JPN | person
province = the province | CAN | state
pickets = About 40 pickets | CAN | population
rcmp = the RCMP | CAN | state
%events
PROTEST/strike ongoing core | foremen > employers | 1999-11-09 | Vancouver CAN | "terminals [stopped work] at" | contexts: economic
CONSULT cancelled core | pickersgill, foremen, employers > - | - | - | "The [meeting] was scrapped" | contexts: economic
REJECT/meet happened core | foremen > pickersgill, employers | - | - | "514, [refused to enter] the"
COERCE/seize happened | employers > delegates | 1999-11-01..1999-11-07 | - | "guards who [searched] its"
CONSULT/phone happened core | pickersgill, foremen, employers > - | 1999-11-09 | - | "a [telephone conference] in"
AGREE happened core | pickersgill, foremen, employers > - | 1999-11-09 | - | "an [agreement to try again] on"
THREATEN/restrict happened core | pickersgill > foremen | - | - | "Parliament [would pass] back-to-work" | contexts: legislative | by S1
REJECT/yield happened | sawatsky > pickersgill | - | - | "[shot back] that his"
REQUEST/yield happened | farmers > pickersgill, foremen | - | - | "associations [begged] both" | contexts: natural_resource
REQUEST happened | consul > province | - | - | "general [called on] the province" | contexts: economic
PROTEST/obstruct happened | pickets > - | - | Second Narrows CAN | "had [locked arms] across"
COERCE/restrict happened | rcmp > pickets | - | Second Narrows CAN | "were [removed] by the RCMP"
ACCUSE/allege happened | rcmp > pickets | - | - | "[face charges] of" | contexts: legal
%statements
S1 | pickersgill | mixed named | "Pickersgill [said] Parliament" | "Parliament would pass back-to-work legislation "before the first bun runs out""
S2 | sawatsky | indirect named | "Sawatsky [shot back] that" | "his 650 members would sooner go to jail"
S3 | farmers | mixed institution | "[begged] both" | "both of them to stop "setting fire to our harvest with words""
S4 | consul | indirect anonymous | "[called on] the" | "the province to guarantee deliveries"
S5 | harbour | indirect institution | "in spring, [said] it" | "it was not involved in the dispute"
%figures
"leaving [21 ships] at" | exact 21 item | ships at anchor
"his [650 members]" | exact 650 person | members of the local
"[About 40 pickets]" | about 40 person | pickets
"injuries; [six] face" | exact 6 person | pickets charged
%visits
pickersgill happened | Vancouver CAN 1999-11-09
%places
Vancouver CAN; English Bay CAN; Ottawa CAN; Second Narrows CAN
%dates
"6 a.m. [Tuesday], leaving" = 1999-11-09
"delegates [last week]" = 1999-11-01..1999-11-07
"again on [Friday]" = 1999-11-12
