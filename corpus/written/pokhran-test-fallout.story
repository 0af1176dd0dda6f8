name: pokhran-test-fallout
published: 1998-05-14
style: agency
region: Asia
negatives: none

NEW DELHI, May 14 (HNS) - India exploded two more nuclear devices under the Rajasthan desert on Wednesday, two days after its first three, and offered in the same breath to join the treaty that forbids such tests.

President Thomas Whitlock of the United States signed the order for sanctions an hour later, in Potsdam, between a speech and a lunch. They end economic aid and bar bank loans to the Indian government. Japan stopped grants of 30 million dollars and withdrew its offer to host a donors' meeting. Canada and Australia recalled their envoys. Russia and France said they were against sanctions.

"We have a big bomb now," Prime Minister Kailash Nath Dwivedi told a magazine. In a letter to Whitlock, leaked in New York, he named the reason: "an overt nuclear weapon state on our borders which committed armed aggression against us in 1962". Beijing, shocked, accused him of slander.

All eyes were on Pakistan. Its foreign minister, Gohar Niazi, warned that the balance would be restored. Whitlock telephoned Prime Minister Mian Shafqat for 25 minutes to ask him to hold back and promised the delivery of 28 fighter planes, paid for and withheld since 1990. Shafqat, aides said, made no promise. In Karachi thousands prayed in the streets for a bomb of their own.

A hundred people protested near Pokhran because their walls had cracked. Police sent them home.

%actors
india = India | IND | state | Indian government
whitlock = Thomas Whitlock | USA | person | President Thomas Whitlock
japan = Japan | JPN | state
canada = Canada | CAN | state
australia = Australia | AUS | state
russia = Russia | RUS | state
france = France | FRA | state
dwivedi = Kailash Nath Dwivedi | IND | person | Prime Minister Kailash Nath Dwivedi
china = Beijing | CHN | state | an overt nuclear weapon state on our borders
niazi = Gohar Niazi | PAK | person | Its foreign minister
shafqat = Mian Shafqat | PAK | person | Prime Minister Mian Shafqat
karachi = thousands | PAK | population
villagers = A hundred people | IND | population
police = Police | IND | state
%events
MOBILIZE/weapons happened core | india > - | 1998-05-13 | Rajasthan desert IND | "India [exploded two more] nuclear" | contexts: cbrn, military
AGREE happened core | india > - | 1998-05-13 | - | "and [offered in the same]" | contexts: cbrn
SANCTION/discontinue happened core | whitlock > india | 1998-05-13 | Potsdam DEU | "States [signed the order] for" | contexts: cbrn, economic
SANCTION/discontinue happened core | japan > india | - | - | "Japan [stopped grants] of" | contexts: cbrn, economic
REJECT/meet happened | japan > india | - | - | "and [withdrew its offer] to" | contexts: economic
SANCTION/withdraw happened core | canada, australia > india | - | - | "Australia [recalled their envoys]" | contexts: diplomatic, cbrn
REJECT happened | russia, france > whitlock | - | - | "they were [against sanctions]" | contexts: cbrn
ACCUSE/allege happened core | dwivedi > china | - | - | "he [named the reason]" | contexts: military, territory
ASSAULT happened | china > india | 1962-01-01..1962-12-31 | - | "which [committed armed aggression] against" | contexts: military | by S3
ACCUSE/allege happened core | china > dwivedi | - | - | "shocked, [accused him] of" | contexts: diplomatic
THREATEN happened core | niazi > india | - | - | "Niazi, [warned] that" | contexts: cbrn
CONSULT/phone happened core | whitlock, shafqat > - | - | - | "Whitlock [telephoned Prime Minister] Mian" | contexts: diplomatic
REQUEST/yield happened core | whitlock > shafqat | - | - | "to [ask him to hold]" | contexts: cbrn
AGREE happened | whitlock > shafqat | - | - | "and [promised the delivery] of" | contexts: military
AGREE denied | shafqat > whitlock | - | - | "said, [made no promise]" | contexts: cbrn
PROTEST/demo happened | karachi > - | - | Karachi PAK | "thousands [prayed in the streets]" | contexts: cbrn, religion_ethnicity
PROTEST/demo happened | villagers > india | - | Pokhran IND | "people [protested near] Pokhran" | contexts: human_security
COERCE happened | police > villagers | - | Pokhran IND | "Police [sent them home]" | contexts: human_security
%statements
S1 | dwivedi | direct named | "[told] a magazine" | "We have a big bomb now,"
S2 | russia, france | indirect institution | "France [said] they" | "they were against sanctions"
S3 | dwivedi | direct named | "[named] the reason" | "an overt nuclear weapon state on our borders which committed armed aggression against us in 1962"
S4 | china | indirect institution | "[accused] him" | "him of slander"
S5 | niazi | indirect named | "[warned] that" | "the balance would be restored"
%figures
"[two more] nuclear" | exact 2 item | nuclear devices
"[30 million dollars]" | exact 30000000 USD | grants stopped
"[25 minutes]" | exact 25 minute | telephone call
"[28 fighter planes]" | exact 28 item | fighter planes
"[A hundred people]" | exact 100 person | protesters
%places
NEW DELHI IND; India IND; Rajasthan IND; United States USA; Potsdam DEU; Japan JPN; Canada CAN; Australia AUS; Russia RUS; France FRA; New York USA; Beijing CHN; Pakistan PAK; Karachi PAK; Pokhran IND
%dates
"[May 14]" = 1998-05-14; "on [Wednesday]" = 1998-05-13; "[two days after]" = 1998-05-13; "in [1962]" = 1962-01-01..1962-12-31; "since [1990]" = 1990-01-01..1990-12-31
