name: andorra-madrid-customs-note
published: 2018-11-13
style: agency
region: Europe
negatives: none

ANDORRA LA VELLA, Nov 13, 2018 (Pirineus Press) - Andorra and Spain will open a second lane for lorries at the La Farga de Moles customs post before the ski season, their foreign ministers said on Tuesday after a working breakfast in the Andorran capital.

Spain's Gonzalo Arizcuren-Vidal thanked his hosts for taking part in the search for a Spanish climber near Arinsal last week. Andorra's Meritxell Canturri asked Madrid to ease the rules for Andorran nurses, about 140 of whom have trained in Lleida. He said the request would be put to the health ministry.

The ministers also agreed to exchange tax data each quarter. They signed nothing.

Arizcuren-Vidal returned to Madrid at noon. Canturri travels to Paris on Thursday for the centenary of a school and will meet her French colleague on Friday.

First snow fell at Pas de la Casa on Sunday.
%actors
and = Andorra | AND | state
esp = Spain | ESP | state | Madrid
ari = Gonzalo Arizcuren-Vidal | ESP | person | Spain's Gonzalo Arizcuren-Vidal
can = Meritxell Canturri | AND | person | Andorra's Meritxell Canturri
climber = a Spanish climber | ESP | person
fra = France | FRA | state | Paris
frfm = her French colleague | FRA | person
%events
COOPERATE planned core | and, esp > - | - | La Farga de Moles ESP | "Spain [will open a second] lane" | contexts: economic | by S1
CONSULT happened core | ari, can > - | 2018-11-13 | ANDORRA LA VELLA AND | "a [working breakfast] in" | contexts: diplomatic
CONSULT/visit happened core | ari > and | 2018-11-13 | ANDORRA LA VELLA AND | "Arizcuren-Vidal [returned to Madrid] at" | contexts: diplomatic
SUPPORT happened core | ari > and | 2018-11-13 | ANDORRA LA VELLA AND | "Vidal [thanked his hosts] for" | contexts: disasters
AID happened | and > climber | 2018-11-05..2018-11-11 | Arinsal AND | "in the [search] for" | contexts: disasters | by S2
REQUEST/change happened core | can > esp | 2018-11-13 | ANDORRA LA VELLA AND | "Canturri [asked Madrid to ease]" | contexts: health
AGREE happened core | ari, can > - | 2018-11-13 | ANDORRA LA VELLA AND | "ministers also [agreed to exchange]" | contexts: economic
SUPPORT denied | ari, can > - | 2018-11-13 | ANDORRA LA VELLA AND | "They [signed nothing]" | contexts: economic
CONSULT/visit planned core | can > fra | 2018-11-15..2018-11-16 | Paris FRA | "Canturri [travels to Paris] on" | contexts: diplomatic
CONSULT planned core | can, frfm > - | 2018-11-16 | Paris FRA | "[will meet] her French" | contexts: diplomatic
%statements
S1 | ari, can | indirect named | "ministers [said] on" | "Andorra and Spain will open … before the ski season"
S2 | ari | indirect named | "[thanked] his hosts" | "his hosts for taking part in the search for a Spanish climber near Arinsal last week"
S3 | can | indirect named | "[asked] Madrid" | "Madrid to ease the rules for Andorran nurses"
S4 | ari | indirect named | "He [said] the" | "the request would be put to the health ministry"
%figures
"[about 140 of whom]" | about 140 person | nurses trained in Lleida
%visits
ari happened | ANDORRA LA VELLA AND 2018-11-13
can planned | Paris FRA 2018-11-15..2018-11-16
%places
ANDORRA LA VELLA AND; Andorra AND; Spain ESP; La Farga de Moles ESP; Arinsal AND; Madrid ESP; Lleida ESP; Paris FRA; Pas de la Casa AND
%dates
"[Nov 13, 2018]" = 2018-11-13; "on [Tuesday]" = 2018-11-13; "Arinsal [last week]" = 2018-11-05..2018-11-11; "on [Thursday]" = 2018-11-15; "on [Friday]" = 2018-11-16; "on [Sunday]" = 2018-11-11
