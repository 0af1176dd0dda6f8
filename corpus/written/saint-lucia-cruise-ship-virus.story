name: saint-lucia-cruise-ship-virus
published: 2020-03-12
style: local
region: Americas
negatives: none

Nobody wants the Bramley

CASTRIES – The cruise ship MS Bramley, with five cases of the new virus aboard and 682 British pensioners, has been turned away by Barbados, by the Bahamas and, last night, by us. Prime Minister Alden Charlery said he was sorry; he sent out oxygen by tender.

London thanked him for the oxygen and asked Havana. Cuba, it appears, has agreed. "They are human beings and we have a wharf," the Cuban ambassador, Alejandro Simanca, told Radio Caribbean.

The Ministry of Health banned gatherings of more than 50 people until April 15 and postponed the jazz festival. Police broke up a wake in Dennery on Wednesday, using a little tear gas, and were stoned with breadfruit. The hotel workers' union wants guarantees; failing them, it will walk out on Monday.

Martinique has closed its airport to Italians. Two of our fishermen who took shelter there were put in quarantine and allege that they were given one baguette a day.

%actors
bramley = MS Bramley | GBR | organization
barbados = Barbados | BRB | state
bahamas = the Bahamas | BHS | state
stlucia = Saint Lucia | LCA | state | us
charlery = Alden Charlery | LCA | person
london = London | GBR | state
cuba = Cuba | CUB | state | Havana
simanca = Alejandro Simanca | CUB | person
ministry = The Ministry of Health | LCA | state
police = Police | LCA | state
mourners = a wake in Dennery | LCA | population
union = The hotel workers' union | LCA | organization
martinique = Martinique | MTQ | state
italians = Italians | ITA | population
fishermen = Two of our fishermen | LCA | population
%events
REJECT/assist happened core | barbados, bahamas > bramley | - | - | "has been [turned away] by" | contexts: health
REJECT/assist happened core | stlucia > bramley | 2020-03-11 | - | "and, last night, [by us]" | contexts: health
CONCEDE happened | charlery > bramley | - | - | "he was [sorry]; he" | contexts: health | by S1
AID happened core | charlery > bramley | - | - | "he [sent out oxygen] by" | contexts: health
SUPPORT happened core | london > charlery | - | - | "London [thanked] him" | contexts: health
REQUEST/assist happened core | london > cuba | - | - | "and [asked Havana]" | contexts: health
AGREE happened core | cuba > london | - | - | "appears, has [agreed]" | contexts: health
COERCE/restrict happened core | ministry > - | - | - | "Health [banned gatherings] of" | contexts: health, rights_freedoms
ASSAULT/crowd-control happened | police > mourners | 2020-03-11 | Dennery LCA | "a little [tear gas], and" | contexts: health, repression
ASSAULT/primitive happened | mourners > police | 2020-03-11 | Dennery LCA | "were [stoned with breadfruit]" | contexts: health
REQUEST happened | union > ministry | - | - | "union [wants guarantees]" | contexts: health, economic
THREATEN/restrict happened core | union > ministry | - | - | "it [will walk out] on" | contexts: health, economic
COERCE/restrict happened | martinique > italians | - | Martinique MTQ | "has [closed its airport] to" | contexts: health, migration
COERCE/restrict happened | martinique > fishermen | - | Martinique MTQ | "were [put in quarantine] and" | contexts: health
ACCUSE/allege happened | fishermen > martinique | - | - | "and [allege] that" | contexts: health
%statements
S1 | charlery | indirect named | "Charlery [said] he" | "he was sorry"
S2 | simanca | direct named | "Simanca, [told] Radio" | "They are human beings and we have a wharf,"
S3 | fishermen | indirect anonymous | "and [allege]" | "they were given one baguette a day"
%figures
"with [five cases] of" | exact 5 item | cases of the virus
"and [682 British pensioners]" | exact 682 person | passengers
"[more than 50 people] until" | over 50 person | size of banned gatherings
"[Two of our fishermen]" | exact 2 person | fishermen
%places
CASTRIES LCA; Barbados BRB; Bahamas BHS; London GBR; Havana CUB; Cuba CUB; Dennery LCA; Martinique MTQ
%dates
"[last night], by" = 2020-03-11
"until [April 15]" = 2020-04-15
"Dennery on [Wednesday]" = 2020-03-11
"on [Monday]" = 2020-03-16
