name: brasilia-plastic-palace-riot-anatel
published: 2023-01-10
style: agency
region: Americas
negatives: none

BRASILIA, Jan 10, 2023 (Folha do Porto) – Brazilian soldiers and police tore down a tent camp outside army headquarters on Monday and took 1,200 people away in buses, a day after supporters of the defeated president, Edson Tavares Brum, sacked Congress, the Supreme Court and the presidential palace.

They slashed a painting, stole guns and a copy of the constitution and hurled a fountain pen's weight of marbles under the hooves of mounted police. "Not one of them will be forgiven," President Heitor Barreto, a week in office, said in Araraquara, where he signed a decree that puts the capital's security in federal hands until January 31. Governor Anselmo Rochedo, who had apologized to him by video, was suspended for ninety days by Justice Otávio Serpa Pinto.

Brum is in Florida. On Monday evening he was taken to hospital with pains in the belly; before that, he condemned "depredations and invasions" but rejected the accusation that he had incited them. Two members of the U.S. Congress demanded that his visa be revoked. Washington has received no request from Brazil, said National Security Advisor Ruth Kessler; if one comes, it will be treated seriously.

Barreto has accepted an invitation to the White House in February. The presidents of the United States, Mexico and Argentina telephoned him. Governors of all 27 states walked arm in arm with him across the square to the court, among them old allies of his adversary.

In Rondônia, unknown saboteurs felled three power pylons. Truckers lifted nine of ten roadblocks.

%actors
soldiers = Brazilian soldiers and police | BRA | state
people = 1,200 people | BRA | population
supporters = supporters of the defeated president | BRA | population | They
bolonari = Edson Tavares Brum | BRA | person | Brum
court = the Supreme Court | BRA | state
congress = Congress | BRA | state
police = mounted police | BRA | state
barreto = Heitor Barreto | BRA | person | Barreto
rochedo = Anselmo Rochedo | BRA | person
moraes = Otávio Serpa Pinto | BRA | person
members = Two members of the U.S. Congress | USA | person
us = Washington | USA | state | the White House
brazil = Brazil | BRA | state
kessler = Ruth Kessler | USA | person
presidents = The presidents of the United States, Mexico and Argentina | - | person
governors = Governors of all 27 states | BRA | person
saboteurs = unknown saboteurs | BRA | person
truckers = Truckers | BRA | population
%events
COERCE/arrest happened core | soldiers > people | 2023-01-09 | BRASILIA BRA | "and [took 1,200 people away]" | contexts: pro_democracy
ASSAULT/destroy happened | soldiers > people | 2023-01-09 | BRASILIA BRA | "police [tore down] a" | contexts: pro_democracy
PROTEST/riot happened core | supporters > congress, court | 2023-01-08 | BRASILIA BRA | "Brum, [sacked] Congress" | contexts: pro_autocracy, election
PROTEST/vandalize happened | supporters > - | 2023-01-08 | BRASILIA BRA | "They [slashed a painting], stole" | contexts: pro_autocracy
ASSAULT happened | supporters > police | 2023-01-08 | BRASILIA BRA | "and [hurled a fountain] pen" | contexts: pro_autocracy
THREATEN happened core | barreto > supporters | - | Araraquara BRA | "[will be forgiven]" | contexts: legal | by S1
COERCE/martial-law happened core | barreto > - | - | Araraquara BRA | "where he [signed a decree]" | contexts: executive
CONCEDE happened | rochedo > barreto | - | - | "who had [apologized] to" | contexts: executive
SANCTION/expel happened core | moraes > rochedo | - | - | "was [suspended for ninety days]" | contexts: legal, executive
ACCUSE/disapprove happened | bolonari > supporters | 2023-01-09 | - | "he [condemned] "depredations" | contexts: pro_democracy
REJECT happened core | bolonari > - | 2023-01-09 | - | "but [rejected the accusation] that" | contexts: pro_autocracy
REQUEST happened | members > us | - | - | "Congress [demanded] that" | contexts: diplomatic
REQUEST denied | brazil > us | - | - | "has received [no request] from" | contexts: diplomatic | by S4
AGREE happened core | barreto > us | - | - | "has [accepted an invitation] to" | contexts: diplomatic
CONSULT/visit planned core | barreto > us | 2023-02-01..2023-02-28 | White House USA | "invitation [to the White House]" | contexts: diplomatic
CONSULT/phone happened core | presidents, barreto > - | - | - | "Argentina [telephoned him]" | contexts: diplomatic
SUPPORT happened core | governors > barreto, court | - | BRASILIA BRA | "[walked arm in arm] with" | contexts: pro_democracy
ASSAULT/destroy happened | saboteurs > - | - | Rondônia BRA | "saboteurs [felled] three" | contexts: terrorism
RETREAT happened | truckers > - | - | - | "Truckers [lifted nine of] ten" | contexts: pro_autocracy
%statements
S1 | barreto | direct named | "in office, [said] in" | "Not one of them will be forgiven,"
S2 | bolonari | mixed named | "he [condemned] "depr" | "depredations and invasions"
S3 | members | indirect anonymous | "[demanded] that his" | "his visa be revoked"
S4 | kessler | indirect named | "Brazil, [said] National" | "Washington has received no request from Brazil"
S5 | bolonari | indirect named | "[rejected] the accusation" | "the accusation that he had incited them"
%figures
"took [1,200 people] away" | exact 1200 person | people taken away
"for [ninety days]" | exact 90 day | suspension of the governor
"[Two members] of" | exact 2 person | members of Congress
"felled [three power pylons]" | exact 3 item | power pylons
"lifted [nine of ten roadblocks]" | exact 90 percent | roadblocks lifted
"all [27 states]" | exact 27 item | states
%visits
barreto planned | White House USA 2023-02-01..2023-02-28
%places
BRASILIA BRA; Araraquara BRA; Florida USA; Washington USA; Brazil BRA; White House USA; United States USA; Mexico MEX; Argentina ARG; Rondônia BRA
%dates
"BRASILIA, [Jan 10, 2023]" = 2023-01-10
"headquarters on [Monday]" = 2023-01-09
"buses, [a day after]" = 2023-01-08
"until [January 31]" = 2023-01-31
"On [Monday evening] he" = 2023-01-09
"House in [February]" = 2023-02-01..2023-02-28
