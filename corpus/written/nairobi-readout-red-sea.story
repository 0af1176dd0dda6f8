name: nairobi-readout-red-sea
published: 2024-02-16
style: ministry
region: Africa
negatives: none

MEDIA NOTE: Prime Cabinet Secretary's engagements at the African Union

Addis Ababa, 16th February 2024

The Prime Cabinet Secretary and Cabinet Secretary for Foreign and Diaspora Affairs, Dr. Wycliffe Muthama, today held a series of bilateral meetings on the margins of the 44th Ordinary Session of the Executive Council.

1. With the Foreign Minister of Algeria, H.E. Yacine Boudjemaa, he agreed to fast-track the opening of a direct air link between Nairobi and Algiers. Minister Boudjemaa thanked Kenya for its support to Algeria's bid for the Security Council.

2. With Somalia's Minister of Foreign Affairs, H.E. Hodan Warsame, Dr. Muthama discussed the drawdown of the African Union mission. He reaffirmed that Kenya respects the sovereignty and territorial integrity of Somalia, and offered Nairobi as a venue should the parties to the port dispute wish to talk. Minister Warsame welcomed the offer; she however ruled out any discussion of the memorandum of understanding before it is withdrawn.

3. With the State Secretary of Norway, Ms. Silje Haugland, he witnessed the signing of a grant of NOK 210 million for green hydrogen. Ms. Haugland commended Kenya for hosting more than 600,000 refugees.

Dr. Muthama also spoke by telephone with the High Representative of the European Union. Both expressed concern over attacks on merchant shipping in the Red Sea, which have raised the cost of Kenya's tea exports by 28 per cent.

He will proceed to Kigali tomorrow. A meeting with the delegation of Sudan did not take place.

%actors
muthama = Wycliffe Muthama | KEN | person | Dr. Wycliffe Muthama; Dr. Muthama; The Prime Cabinet Secretary and Cabinet Secretary for Foreign and Diaspora Affairs
boudj = Yacine Boudjemaa | DZA | person | Minister Boudjemaa; the Foreign Minister of Algeria
kenya = Kenya | KEN | state
algeria = Algeria | DZA | state
warsame = Hodan Warsame | SOM | person | Minister Warsame
somalia = Somalia | SOM | state
parties = the parties to the port dispute | - | state
haugland = Silje Haugland | NOR | person | Ms. Haugland; Ms. Silje Haugland
norway = Norway | NOR | state
refugees = more than 600,000 refugees | - | population
hr = the High Representative of the European Union | - | person
attackers = attackers of shipping | - | armed_group | implied
shipping = merchant shipping in the Red Sea | - | organization
rwanda = Rwanda | RWA | state | Kigali
sudan = the delegation of Sudan | SDN | state
council = the Executive Council | - | igo
%events
CONSULT/multilateral happened core | council > - | 2024-02-16 | Addis Ababa ETH | "the 44th Ordinary [Session]" | contexts: diplomatic
CONSULT happened core | muthama, boudj > - | 2024-02-16 | Addis Ababa ETH | "series of bilateral [meetings] on" | contexts: diplomatic
AGREE happened core | muthama, boudj > - | 2024-02-16 | Addis Ababa ETH | "he [agreed to fast-track]" | contexts: economic
COOPERATE planned | kenya, algeria > - | - | - | "a [direct air link] between" | contexts: economic
SUPPORT happened core | boudj > kenya | 2024-02-16 | Addis Ababa ETH | "Boudjemaa [thanked] Kenya" | contexts: diplomatic
SUPPORT happened | kenya > algeria | - | - | "for its [support] to" | contexts: diplomatic
CONSULT happened core | muthama, warsame > - | 2024-02-16 | Addis Ababa ETH | "Muthama [discussed] the drawdown" | contexts: peacekeeping
SUPPORT happened core | muthama > somalia | 2024-02-16 | Addis Ababa ETH | "He [reaffirmed] that" | contexts: territory
AGREE happened core | muthama > parties | 2024-02-16 | Addis Ababa ETH | "and [offered Nairobi] as" | contexts: diplomatic, territory
SUPPORT happened | warsame > muthama | 2024-02-16 | Addis Ababa ETH | "Warsame [welcomed] the" | contexts: diplomatic
REJECT/meet happened core | warsame > parties | 2024-02-16 | Addis Ababa ETH | "however [ruled out] any" | contexts: territory
SUPPORT happened core | haugland, muthama > - | 2024-02-16 | Addis Ababa ETH | "witnessed the [signing] of" | contexts: environment
AID planned | norway > kenya | - | - | "a [grant of NOK] 210" | contexts: environment
SUPPORT happened | haugland > kenya | 2024-02-16 | Addis Ababa ETH | "[commended] Kenya" | contexts: migration
AID ongoing | kenya > refugees | - | - KEN | "for [hosting more than 600,000]" | contexts: migration
CONSULT/phone happened core | muthama, hr > - | 2024-02-16 | - | "[spoke by telephone] with" | contexts: diplomatic
ACCUSE/disapprove happened | muthama, hr > attackers | 2024-02-16 | - | "Both [expressed concern] over" | contexts: military
ASSAULT ongoing | attackers > shipping | - | Red Sea - | "over [attacks] on" | contexts: military, economic
CONSULT/visit planned core | muthama > rwanda | 2024-02-17 | Kigali RWA | "He [will proceed to] Kigali" | contexts: diplomatic
CONSULT denied core | muthama, sudan > - | 2024-02-16 | Addis Ababa ETH | "A [meeting] with the delegation" | contexts: diplomatic
%statements
S1 | boudj | indirect named | "[thanked] Kenya" | "Kenya for its support to Algeria's bid for the Security Council"
S2 | muthama | indirect named | "[reaffirmed] that" | "Kenya respects the sovereignty and territorial integrity of Somalia"
S3 | muthama | indirect named | "and [offered] Nairobi" | "Nairobi as a venue should the parties to the port dispute wish to talk"
S4 | warsame | indirect named | "[welcomed] the" | "the offer"
S5 | warsame | indirect named | "[ruled out] any" | "any discussion of the memorandum of understanding before it is withdrawn"
S6 | haugland | indirect named | "[commended] Kenya" | "Kenya for hosting more than 600,000 refugees"
S7 | muthama, hr | indirect named | "[expressed] concern" | "concern over attacks on merchant shipping in the Red Sea"
%figures
"[NOK 210 million]" | exact 210000000 NOK | grant
"[more than 600,000 refugees]" | over 600000 person | refugees hosted
"[28 per cent]" | exact 28 percent | rise of export costs
%visits
muthama planned | Kigali RWA 2024-02-17
%places
Addis Ababa ETH; Nairobi KEN; Algiers DZA; Algeria DZA; Kenya KEN; Somalia SOM; Norway NOR; Red Sea -; Kigali RWA; Sudan SDN
%dates
"[16th February 2024]" = 2024-02-16; "Muthama, [today]" = 2024-02-16; "[tomorrow]" = 2024-02-17
