name: muscat-doha-letter-protocol
published: 2019-03-12
style: state-media
region: Middle-East
negatives: none

DOHA, March 12 (GNA) – His Excellency the Deputy Prime Minister and Minister of Foreign Affairs, Sheikh Fahad bin Suhaim Al Dosari, received at his office at the Ministry on Tuesday the Minister of Transport of the Sultanate of Oman, Dr. Salim bin Rashad Al Farqani, who is on a visit to the country.

The Omani minister handed over a written message from the Sultan to His Highness the Emir. The message concerns fraternal relations and ways of supporting and developing them.

During the meeting, the two sides reviewed cooperation in ports and shipping. They also exchanged views on a number of issues of common interest. The Deputy Prime Minister thanked the Sultanate for keeping its ports open to Qatari cargo, and expressed his hope that the ferry line between Sohar and Hamad Port would resume before the summer. His Omani counterpart affirmed that the Sultanate is ready to double the number of weekly sailings to six.

The meeting was attended by the ambassadors of both countries and a number of senior officials.

Earlier in the day, the guest toured the container terminal at Hamad Port, where he was briefed on the second phase. The terminal handled 1.3 million containers last year.

Dr. Al Farqani leaves Doha on Wednesday for Kuwait.
%actors
fahad = Fahad bin Suhaim Al Dosari | QAT | person | His Excellency the Deputy Prime Minister and Minister of Foreign Affairs; The Deputy Prime Minister; Sheikh Fahad bin Suhaim Al Dosari
farqani = Salim bin Rashad Al Farqani | OMN | person | Dr. Salim bin Rashad Al Farqani; The Omani minister; His Omani counterpart; the guest; Dr. Al Farqani; the Minister of Transport of the Sultanate of Oman
sultan = the Sultan | OMN | person
emir = His Highness the Emir | QAT | person
oman = Sultanate of Oman | OMN | state | the Sultanate
qatar = Qatar | QAT | state | Qatari; the country; Doha
kuwait = Kuwait | KWT | state
%events
CONSULT/visit ongoing core | farqani > qatar | 2019-03-12..2019-03-13 | Doha QAT | "on a [visit] to the country" | contexts: diplomatic
CONSULT happened core | fahad, farqani > - | 2019-03-12 | Doha QAT | "Dosari, [received] at" | contexts: diplomatic
CONSULT happened | sultan > emir | 2019-03-12 | Doha QAT | "minister [handed over] a" | contexts: diplomatic
SUPPORT happened core | fahad > oman | 2019-03-12 | Doha QAT | "Minister [thanked] the" | contexts: economic
COOPERATE ongoing | oman > qatar | - | - OMN | "for [keeping its ports open]" | contexts: economic | by S1
COOPERATE hypothetical | qatar, oman > - | - | - | "Port would [resume] before" | contexts: economic | by S2
AGREE happened core | farqani > qatar | 2019-03-12 | Doha QAT | "is [ready to double]" | contexts: economic | by S3
CONSULT/visit planned core | farqani > kuwait | 2019-03-13 | - KWT | "[leaves] Doha on Wednesday" | contexts: diplomatic
%statements
S1 | fahad | indirect named | "Minister [thanked] the" | "the Sultanate for keeping its ports open to Qatari cargo"
S2 | fahad | indirect named | "[expressed] his hope" | "his hope that the ferry line … before the summer"
S3 | farqani | indirect named | "[affirmed] that" | "the Sultanate is ready to double the number of weekly sailings to six"
%figures
"sailings to [six]" | exact 6 item | weekly sailings
"[1.3 million containers]" | exact 1300000 item | containers handled
%visits
farqani ongoing | Doha QAT 2019-03-12..2019-03-13; - KWT 2019-03-13
%places
DOHA QAT; Doha QAT; Sohar OMN; Hamad Port QAT; Kuwait KWT; Oman OMN
%dates
"[March 12]" = 2019-03-12; "on [Tuesday]" = 2019-03-12; "[last year]" = 2018-01-01..2018-12-31; "on [Wednesday]" = 2019-03-13
