name: tokyo-central-asia-trip-postponed
published: 2024-02-09
style: agency
region: Asia
negatives: none

TOKYO, Feb. 9, 2024 (Nichi) - Prime Minister Hiroto Kanbayashi will put off a trip to three Central Asian countries that was to begin on Sunday, Chief Cabinet Secretary Ayako Tsurumi said Friday, citing the need to direct the response to heavy snow in Niigata and Toyama.

Kanbayashi had been scheduled to visit Uzbekistan on Feb. 11-12, Turkmenistan on Feb. 13 and Kazakhstan on Feb. 14-15. It would have been the first tour of the region by a Japanese leader in almost nine years.

"We have explained the circumstances to each of the governments and have received their understanding," Tsurumi told a news conference. She said Tokyo would seek new dates in the spring.

Foreign Minister Shigeki Narahashi will travel to Tashkent instead for the dialogue with the five foreign ministers of the region on Monday, but will skip the other capitals.

A business delegation of about 80 people has called off its journey. Documents on the modernization of a fertilizer plant in Mary had been ready for signing, people familiar with the plan said.

Kazakh President Aidos Zhumabekov conveyed his sympathy to the prime minister in a telegram and renewed the invitation, according to Japan's Foreign Ministry.

At least 14 people have died in the snow since Tuesday, and 22,000 households are without power.
%actors
kan = Hiroto Kanbayashi | JPN | person | Prime Minister Hiroto Kanbayashi; the prime minister
tsu = Ayako Tsurumi | JPN | person | Chief Cabinet Secretary Ayako Tsurumi
uzb = Uzbekistan | UZB | state | Tashkent
tkm = Turkmenistan | TKM | state
kaz = Kazakhstan | KAZ | state
govs = each of the governments | - | state | three Central Asian countries
japan = Japan | JPN | state | Tokyo
nara = Shigeki Narahashi | JPN | person | Foreign Minister Shigeki Narahashi
five = the five foreign ministers of the region | - | person
people = people familiar with the plan | - | person
zhuma = Aidos Zhumabekov | KAZ | person | Kazakh President Aidos Zhumabekov
mfa = Japan's Foreign Ministry | JPN | state
%events
CONSULT/visit cancelled core | kan > uzb | 2024-02-11..2024-02-12 | - UZB | "[scheduled to visit Uzbekistan] on" | contexts: diplomatic
CONSULT/visit cancelled core | kan > tkm | 2024-02-13 | - TKM | "12, [Turkmenistan] on" | contexts: diplomatic
CONSULT/visit cancelled core | kan > kaz | 2024-02-14..2024-02-15 | - KAZ | "13 and [Kazakhstan] on" | contexts: diplomatic
REJECT/meet happened | kan > govs | - | - | "will [put off] a" | contexts: diplomatic, disasters
CONSULT happened | japan > govs | - | - | "have [explained the circumstances] to" | contexts: diplomatic | by S2
AGREE happened | japan > govs | - | - | "would [seek new dates] in" | contexts: diplomatic | by S3
CONSULT/visit planned core | nara > uzb | 2024-02-12 | Tashkent UZB | "[will travel to Tashkent] instead" | contexts: diplomatic
CONSULT planned core | nara, five > - | 2024-02-12 | Tashkent UZB | "the [dialogue] with" | contexts: diplomatic
SUPPORT cancelled | japan, tkm > - | - | Mary TKM | "been ready for [signing], people" | contexts: economic | by S4
SUPPORT happened core | zhuma > kan | - | - | "Zhumabekov [conveyed his sympathy] to" | contexts: disasters | by S5
AGREE happened | zhuma > kan | - | - | "and [renewed the invitation], according" | contexts: diplomatic | by S5
%statements
S1 | tsu | indirect named | "Tsurumi [said] Friday" | "Prime Minister Hiroto Kanbayashi will put off … to begin on Sunday"
S2 | tsu | direct named | "[told] a news" | "We have explained the circumstances to each of the governments and have received their understanding,"
S3 | tsu | indirect named | "She [said] Tokyo" | "Tokyo would seek new dates in the spring"
S4 | people | indirect anonymous | "plan [said]" | "Documents on the modernization of a fertilizer plant in Mary had been ready for signing"
S5 | mfa | indirect institution | "[according to] Japan" | "Kazakh President Aidos Zhumabekov … renewed the invitation"
%figures
"[three Central Asian countries]" | exact 3 country | countries of the tour
"[almost nine years]" | almost 9 year | time since the last tour
"[about 80 people]" | about 80 person | business delegation
"[At least 14 people]" | at_least 14 person | deaths in the snow
"[22,000 households]" | exact 22000 item | households without power
%visits
kan cancelled | - UZB 2024-02-11..2024-02-12; - TKM 2024-02-13; - KAZ 2024-02-14..2024-02-15
nara planned | Tashkent UZB 2024-02-12
%places
TOKYO JPN; Tokyo JPN; Niigata JPN; Toyama JPN; Uzbekistan UZB; Turkmenistan TKM; Kazakhstan KAZ; Tashkent UZB; Mary TKM; Japan JPN
%dates
"[Feb. 9, 2024]" = 2024-02-09; "begin on [Sunday]" = 2024-02-11; "said [Friday]" = 2024-02-09; "[Feb. 11-12]" = 2024-02-11..2024-02-12; "[Feb. 13]" = 2024-02-13; "[Feb. 14-15]" = 2024-02-14..2024-02-15; "on [Monday]" = 2024-02-12; "since [Tuesday]" = 2024-02-06; "in [the spring]" = 2024-03-01..2024-05-31
