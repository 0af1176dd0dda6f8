name: freetown-arms-bonfire
published: 2002-01-18
style: feature
region: Africa
negatives: none

LUNGI, Sierra Leone – They burned the war on a Friday, in a heap the size of a bus: three thousand rifles, pangas, a rocket launcher with a girl's name on it. President Sorie Bangura put the torch to it himself. "The war is over," he said, and then, because nobody had heard him for the noise, he said it again.

Disarmament had been declared complete the week before. In eight months 47,000 men, women and children gave up their arms to the United Nations mission, which paid each of them 150 dollars and a bucket. The last to come in were four hundred fighters of the Revolutionary Council from the diamond fields of Kono, whose commander, known as Brigadier Mosquito Two, handed over a pistol and asked for a receipt.

I had met him in 1999, when his boys held eleven British soldiers and me in a mission school for a week. They cut the ears off the school's cook. Asked about that now, he said he was sorry, "for the cook and for all cooks".

A special court, on which the government and the UN signed an agreement on Wednesday, will try those who bear the greatest responsibility. Whether the Brigadier is one of them, the prosecutor has yet to say. Nigeria has pulled out its last battalion. Britain will stay, says its high commissioner, "until the army can count to ten without us".

Amputees from the camp at Aberdeen Road refused to attend. They marched instead, those who could, to the gate of the mission and laid a crutch across it.

%actors
bangura = Sorie Bangura | SLE | person | President Sorie Bangura
fighters = 47,000 men, women and children | SLE | armed_group
un = the United Nations mission | - | igo | the UN
council = four hundred fighters of the Revolutionary Council | SLE | armed_group | Revolutionary Council
mosquito = Brigadier Mosquito Two | SLE | person | whose commander; the Brigadier
boys = his boys | SLE | armed_group
soldiers = eleven British soldiers | GBR | state
author = the author | - | person | me
cook = the school's cook | SLE | person
government = the government | SLE | state
court = A special court | SLE | state
those = those who bear the greatest responsibility | SLE | population
nigeria = Nigeria | NGA | state
hc = its high commissioner | GBR | person
amputees = Amputees from the camp at Aberdeen Road | SLE | population
%events
RETREAT/disarm happened core | bangura > - | 2002-01-18 | LUNGI SLE | "They [burned the war] on" | contexts: peacekeeping
RETREAT/disarm happened core | fighters > un | - | - SLE | "children [gave up their arms]" | contexts: peacekeeping
AID happened | un > fighters | - | - SLE | "which [paid each] of" | contexts: peacekeeping
RETREAT/disarm happened core | council > un | - | Kono SLE | "last to [come in] were" | contexts: peacekeeping
RETREAT/disarm happened | mosquito > un | - | - SLE | "Two, [handed over a pistol]" | contexts: peacekeeping
CONSULT happened | author, mosquito > - | 1999-01-01..1999-12-31 | - SLE | "I had [met him] in" | contexts: military
ASSAULT/abduct happened core | boys > soldiers, author | 1999-01-01..1999-12-31 | - SLE | "boys [held eleven British] soldiers" | contexts: military
ASSAULT/torture happened | boys > cook | 1999-01-01..1999-12-31 | - SLE | "They [cut the ears off]" | contexts: human_rights
CONCEDE happened | mosquito > cook | - | - | "he was [sorry]," | contexts: human_rights
SUPPORT happened core | government, un > - | 2002-01-16 | - | "the UN [signed an agreement]" | contexts: legal
ACCUSE/allege planned | court > those | - | - SLE | "Wednesday, [will try] those" | contexts: legal
RETREAT/withdraw happened core | nigeria > - | - | - SLE | "has [pulled out its last]" | contexts: military
AGREE happened | hc > - | - | - SLE | "Britain [will stay], says" | contexts: military
PROTEST/boycott happened core | amputees > bangura | 2002-01-18 | LUNGI SLE | "Road [refused to attend]" | contexts: human_rights
PROTEST/demo happened core | amputees > un | - | - SLE | "They [marched instead], those" | contexts: human_rights
%statements
S1 | bangura | direct named | "he [said], and then" | "The war is over,"
S2 | mosquito | mixed named | "he [said] he was sorry" | "he was sorry, "for the cook and for all cooks""
S3 | hc | mixed anonymous | "stay, [says] its" | ""until the army can count to ten without us""
%figures
"[three thousand rifles]" | exact 3000 item | weapons burned
"[47,000 men]" | exact 47000 person | fighters disarmed
"[150 dollars]" | exact 150 USD | payment
"In [eight months]" | exact 8 month | disarmament
"[four hundred fighters]" | exact 400 person | last fighters
"[eleven British soldiers]" | exact 11 person | soldiers held
%places
LUNGI SLE; Sierra Leone SLE; Kono SLE; Aberdeen Road SLE; Nigeria NGA; Britain GBR
%dates
"on a [Friday]" = 2002-01-18; "in [1999]" = 1999-01-01..1999-12-31; "on [Wednesday]" = 2002-01-16
