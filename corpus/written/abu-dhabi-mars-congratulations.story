name: abu-dhabi-mars-congratulations
published: 2021-02-10
style: ministry
region: Middle-East
negatives: none

ABU DHABI, 10 February 2021 – H.H. Sheikh Zayed bin Hamad, Minister of Foreign Affairs and International Cooperation, today received telephone calls from the foreign ministers of Japan, Brazil and Senegal, who congratulated the United Arab Emirates on the arrival of the Amal probe in orbit around Mars.

Sheikh Zayed thanked the ministers and noted that the rocket had been launched from Japan's Tanegashima Space Center. He and Minister Yuko Arimura explored prospects for further cooperation in satellite navigation; the two countries will sign an agreement on data exchange in Tokyo in April.

With Senegal's Minister Aïssatou Mbaye, Sheikh Zayed discussed the fight against Covid-19. The UAE has sent Senegal 200,000 doses of vaccine and a field hospital with 40 beds since January. Minister Mbaye conveyed the gratitude of President Cheikh Gadiaga and invited Sheikh Zayed to attend the Dakar forum on water in November.

The Minister also received a letter from the Knesset's Space Committee, whose chairman expressed his admiration.

%actors
zayed = Zayed bin Hamad | ARE | person | Sheikh Zayed; H.H. Sheikh Zayed bin Hamad; The Minister
uae = United Arab Emirates | ARE | state | The UAE
japfm = Yuko Arimura | JPN | person | Minister Yuko Arimura
brafm = the foreign minister of Brazil | BRA | person | the foreign ministers of Japan, Brazil and Senegal
mbaye = Aïssatou Mbaye | SEN | person | Minister Mbaye
japan = Japan | JPN | state
senegal = Senegal | SEN | state
chairman = the chairman of the Knesset's Space Committee | ISR | person | whose chairman; the Knesset's Space Committee
%events
CONSULT/phone happened core | japfm, brafm, mbaye, zayed > - | 2021-02-10 | ABU DHABI ARE | "[received telephone calls] from" | contexts: diplomatic, technology
SUPPORT happened core | japfm, brafm, mbaye > uae | 2021-02-10 | - | "who [congratulated] the" | contexts: technology
SUPPORT happened | zayed > japfm, brafm, mbaye | 2021-02-10 | - | "Zayed [thanked] the" | contexts: diplomatic
COOPERATE happened | japan, uae > - | - | Tanegashima Space Center JPN | "had been [launched from Japan's]" | contexts: technology
COOPERATE planned | zayed, japfm > - | - | - | "[explored prospects for further] cooperation" | contexts: technology
SUPPORT planned core | uae, japan > - | 2021-04-01..2021-04-30 | Tokyo JPN | "countries [will sign] an" | contexts: technology
CONSULT/phone happened | zayed, mbaye > - | 2021-02-10 | - | "Zayed [discussed] the fight" | contexts: health
AID happened core | uae > senegal | - | - SEN | "UAE has [sent Senegal] 200,000" | contexts: health
SUPPORT happened | mbaye > uae | 2021-02-10 | - | "[conveyed the gratitude] of" | contexts: health
AGREE happened | mbaye > zayed | 2021-02-10 | - | "and [invited Sheikh Zayed]" | contexts: diplomatic, natural_resource
CONSULT/visit planned | zayed > senegal | 2021-11-01..2021-11-30 | Dakar SEN | "to [attend] the" | contexts: diplomatic
SUPPORT happened | chairman > uae | - | - | "[expressed his admiration]" | contexts: technology
%statements
S1 | zayed | indirect named | "and [noted] that" | "the rocket had been launched from Japan's Tanegashima Space Center"
S2 | japfm, brafm, mbaye | indirect named | "who [congratulated]" | "the United Arab Emirates on the arrival of the Amal probe in orbit around Mars"
S3 | mbaye | indirect named | "[conveyed] the" | "the gratitude of President Cheikh Gadiaga"
S4 | chairman | indirect anonymous | "[expressed] his" | "his admiration"
%figures
"[200,000 doses]" | exact 200000 item | doses of vaccine
"[40 beds]" | exact 40 item | beds
%visits
zayed planned | Dakar SEN 2021-11-01..2021-11-30
%places
ABU DHABI ARE; United Arab Emirates ARE; Tanegashima Space Center JPN; Tokyo JPN; Senegal SEN; Dakar SEN; Japan JPN; Brazil BRA
%dates
"[10 February 2021]" = 2021-02-10; "Cooperation, [today]" = 2021-02-10; "in [April]" = 2021-04-01..2021-04-30; "since [January]" = 2021-01-01..2021-01-31; "in [November]" = 2021-11-01..2021-11-30
