name: vientiane-party-greeting
published: 2004-03-19
style: state-media
region: Asia
negatives: none

VIENTIANE (Lane Xang News) – A high-level delegation of the Party Central Committee led by Comrade Bounnhang Sisavath left Vientiane yesterday for a friendship visit to Viet Nam and the Democratic People's Republic of Korea.

Seeing the delegation off at Wattay airport were Viet Nam's Ambassador Nguyen Trong Nghia and other comrades. The Lao leader will be received in Hanoi by General Secretary Do Van Khai and will present him with the Order of Phoxay. He will tour the hydropower works at Hoa Binh, which are to train 40 Lao engineers, and sign an accord on the exemption of visas.

On the same day Deputy Prime Minister Thongphanh Keola met with the representative of the World Food Programme, Ms. Anneke Brouwer, and asked the Programme to extend its school-meals project to Phongsaly. Ms. Brouwer promised to consider the request and praised the Lao Government's achievements in eradicating opium, of which the area has been cut by half.

The Deputy Prime Minister rejected as groundless the allegations, made by a number of bad people abroad, that ethnic Hmong were attacked by soldiers in Xaysomboun. The bus ambush on Road 13 last month was, he clarified, the work of bandits, eleven of whom have laid down their weapons and returned to normal life.

%actors
bounnhang = Bounnhang Sisavath | LAO | person | Comrade Bounnhang Sisavath; The Lao leader
delegation = A high-level delegation of the Party Central Committee | LAO | organization | the delegation
vietnam = Viet Nam | VNM | state
dprk = Democratic People's Republic of Korea | PRK | state
khai = Do Van Khai | VNM | person
thongphanh = Thongphanh Keola | LAO | person | The Deputy Prime Minister; Deputy Prime Minister Thongphanh Keola
brouwer = Anneke Brouwer | - | person | Ms. Brouwer; Ms. Anneke Brouwer
wfp = World Food Programme | - | igo | the Programme
laos = the Lao Government | LAO | state
bad = a number of bad people abroad | - | population
hmong = ethnic Hmong | LAO | population
soldiers = soldiers | LAO | state
bandits = bandits | LAO | armed_group
engineers = 40 Lao engineers | LAO | population
%events
CONSULT/visit planned core | bounnhang, delegation > vietnam | - | Hanoi VNM | "a [friendship visit] to" | contexts: diplomatic
CONSULT/visit planned core | bounnhang, delegation > dprk | - | - PRK | "friendship [visit] to" | contexts: diplomatic
CONSULT planned | bounnhang, khai > - | - | Hanoi VNM | "[will be received in] Hanoi" | contexts: diplomatic
SUPPORT planned | bounnhang > khai | - | Hanoi VNM | "and [will present him] with" | contexts: diplomatic
COOPERATE planned | vietnam > engineers | - | Hoa Binh VNM | "are to [train 40] Lao" | contexts: natural_resource
SUPPORT planned core | bounnhang > vietnam | - | Hanoi VNM | "and [sign an accord on]" | contexts: diplomatic
CONSULT happened core | thongphanh, brouwer > - | 2004-03-18 | - LAO | "Keola [met with the representative]" | contexts: diplomatic, human_security
REQUEST/assist happened core | thongphanh > wfp | 2004-03-18 | - LAO | "and [asked the Programme] to" | contexts: human_security
AGREE happened | brouwer > thongphanh | 2004-03-18 | - LAO | "Brouwer [promised to consider]" | contexts: human_security
SUPPORT happened core | brouwer > laos | 2004-03-18 | - LAO | "and [praised the Lao] Government's" | contexts: illegal_drugs
REJECT happened core | thongphanh > bad | - | - LAO | "Minister [rejected as groundless] the" | contexts: human_rights
ACCUSE/allege happened | bad > soldiers | - | - | "the [allegations], made" | contexts: human_rights, religion_ethnicity
ASSAULT denied | soldiers > hmong | - | Xaysomboun LAO | "Hmong were [attacked by] soldiers" | contexts: human_rights, religion_ethnicity
ASSAULT happened | bandits > - | 2004-02-01..2004-02-29 | Road 13 LAO | "bus [ambush] on" | contexts: crime | by S4
RETREAT/disarm happened core | bandits > laos | - | - LAO | "have [laid down their weapons]" | contexts: military
%statements
S1 | brouwer | indirect named | "[promised] to consider" | "to consider the request"
S2 | thongphanh | indirect named | "[rejected] as groundless" | "the allegations, made by … in Xaysomboun"
S3 | bad | indirect anonymous | "[allegations], made" | "ethnic Hmong were attacked by soldiers in Xaysomboun" | inside S2
S4 | thongphanh | indirect named | "he [clarified], the" | "the work of bandits, eleven of whom have laid down their weapons and returned to normal life"
S5 | brouwer | indirect named | "and [praised] the" | "the Lao Government's achievements in eradicating opium"
%figures
"[40 Lao engineers]" | exact 40 person | engineers to be trained
"cut by [half]" | exact 0.5 ratio | opium area
"[eleven of whom]" | exact 11 person | bandits who gave up
%visits
bounnhang planned | Hanoi VNM -; - PRK -
%places
VIENTIANE LAO; Vientiane LAO; Viet Nam VNM; Democratic People's Republic of Korea PRK; Wattay LAO; Hanoi VNM; Hoa Binh VNM; Phongsaly LAO; Xaysomboun LAO; Road 13 LAO
%dates
"Vientiane [yesterday]" = 2004-03-18; "[last month]" = 2004-02-01..2004-02-29
