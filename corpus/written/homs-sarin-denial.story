name: homs-sarin-denial
published: 2013-09-03
style: agency
region: Middle-East
negatives: none

BEIRUT, Sept 3 (Levant Press) – Shells filled with what doctors believe was a nerve agent fell on the rebel-held suburb of Deir Zahra before dawn on Sunday, killing at least 112 people in their sleep, opposition activists and a medical charity said. The Syrian government said that no chemical weapons had been used by its forces and that the rebels had gassed themselves "to order a war by mail".

Video from a mosque showed rows of children with no wounds. Samples of hair and soil have been smuggled out and handed to French scientists, according to the charity.

Damascus, after two days of refusing, allowed a team of United Nations inspectors to drive to the site on Tuesday. Snipers fired at their first car; nobody was hurt, and each side accused the other. Team leader Jens Overgaard said he would go back on Wednesday "with more tyres".

The United States moved a fifth destroyer to the eastern Mediterranean. President Howard Brannigan told Congress that he had decided to strike but would ask for its approval, a step which a Republican senator mocked as "leading from the back row". In London the Commons voted against any British part in it, 285 to 272, and the prime minister said he would respect the vote.

Russia, whose ships are on their way as well, proposed that Syria place its entire arsenal under international control and have it destroyed. The Syrian foreign minister, on a visit to Moscow, welcomed the idea. France is sceptical.

%actors
syria = The Syrian government | SYR | state | its forces; Damascus; Syria
people = at least 112 people | SYR | population
activists = opposition activists | SYR | organization
charity = a medical charity | - | organization | the charity
rebels = the rebels | SYR | armed_group
inspectors = a team of United Nations inspectors | - | igo | their first car
snipers = Snipers | SYR | armed_group
overgaard = Jens Overgaard | - | person | Team leader Jens Overgaard
usa = United States | USA | state
brannigan = Howard Brannigan | USA | person | President Howard Brannigan
congress = Congress | USA | state
senator = a Republican senator | USA | person
commons = the Commons | GBR | state
pm = the prime minister | GBR | person
russia = Russia | RUS | state
fm = The Syrian foreign minister | SYR | person
%events
ASSAULT/unconventional happened core | - > people | 2013-09-01 | Deir Zahra SYR | "agent [fell on] the" | contexts: cbrn, military
ASSAULT/unconventional denied | syria > people | 2013-09-01 | - SYR | "chemical weapons had been [used] by" | contexts: cbrn | by S2
ACCUSE/allege happened core | syria > rebels | - | - | "rebels had [gassed themselves] "to" | contexts: cbrn
RETREAT/access happened core | syria > inspectors | 2013-09-03 | Deir Zahra SYR | "[allowed a team of] United" | contexts: cbrn
REJECT/yield happened | syria > inspectors | - | - | "days of [refusing], allowed" | contexts: cbrn
ASSAULT/firearms happened core | snipers > inspectors | 2013-09-03 | - SYR | "Snipers [fired at] their" | contexts: military
ACCUSE/allege happened | syria, rebels > - | - | - | "side [accused the other]" | contexts: military
CONSULT/visit planned | overgaard > syria | 2013-09-04 | Deir Zahra SYR | "he [would go back] on" | contexts: cbrn
MOBILIZE/weapons happened core | usa > syria | - | Mediterranean - | "[moved a fifth destroyer]" | contexts: military
THREATEN/violence happened core | brannigan > syria | - | - | "he had [decided to strike]" | contexts: military
ASSAULT planned | usa > syria | - | - SYR | "decided to [strike] but" | contexts: military | by S6
REQUEST/assist planned | brannigan > congress | - | - | "[ask for its approval]" | contexts: legislative
ACCUSE/disapprove happened | senator > brannigan | - | - | "senator [mocked] as" | contexts: legislative
REJECT happened core | commons > syria | - | London GBR | "Commons [voted against] any" | contexts: legislative, military
AGREE happened | pm > commons | - | - | "he [would respect the vote]" | contexts: legislative
MOBILIZE/weapons ongoing | russia > - | - | - | "ships are [on their way]" | contexts: military
REQUEST/yield happened core | russia > syria | - | - | "[proposed that Syria place]" | contexts: cbrn
RETREAT/disarm hypothetical | syria > - | - | - SYR | "and [have it destroyed]" | contexts: cbrn
CONSULT/visit ongoing | fm > russia | - | Moscow RUS | "on a [visit to Moscow]" | contexts: diplomatic
SUPPORT happened core | fm > russia | - | Moscow RUS | "[welcomed] the idea" | contexts: cbrn
%statements
S1 | activists, charity | indirect institution | "charity [said]. The" | "Shells filled with … in their sleep"
S2 | syria | mixed institution | "The Syrian government [said] that" | "no chemical weapons had been used … by mail""
S3 | charity | indirect institution | "[according to] the" | "Samples of hair and soil have been smuggled out and handed to French scientists"
S4 | overgaard | mixed named | "Overgaard [said] he" | "he would go back on Wednesday "with more tyres""
S5 | senator | mixed anonymous | "[mocked] as" | "as "leading from the back row""
S6 | brannigan | indirect named | "[told] Congress" | "he had decided to strike but would ask for its approval"
S7 | pm | indirect anonymous | "minister [said] he" | "he would respect the vote"
S8 | russia | indirect institution | "[proposed] that" | "Syria place its entire arsenal under international control and have it destroyed"
S9 | fm | indirect anonymous | "[welcomed] the" | "the idea"
%figures
"[at least 112 people]" | at_least 112 person | dead
"[285] to 272" | exact 285 person | votes against
"285 to [272]" | exact 272 person | votes for
"after [two days]" | exact 2 day | refusal
%visits
fm ongoing | Moscow RUS -
%places
BEIRUT LBN; Deir Zahra SYR; Damascus SYR; Mediterranean -; London GBR; Russia RUS; Syria SYR; Moscow RUS; France FRA; United States USA
%dates
"[Sept 3]" = 2013-09-03; "on [Sunday]" = 2013-09-01; "on [Tuesday]" = 2013-09-03; "on [Wednesday]" = 2013-09-04
