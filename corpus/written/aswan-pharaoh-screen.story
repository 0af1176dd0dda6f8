name: aswan-pharaoh-screen
published: 2003-08-19
style: feature
region: Africa
negatives: film, history

LUXOR – In the new Franco-Egyptian film about him, Ramses the Great kills nine hundred Hittites with his own hand, and the Hittites, most of them conscripts of the Second Army lent out at three pounds a day, die beautifully. In truth Kadesh was a draw. The treaty that the two kings signed sixteen years later, the oldest known, hangs in bronze at the United Nations.

"It is the only war I know of that ended with both sides keeping the paperwork," says historian Mervat Iskander, who has been campaigning for the screenplay to say so. The producers bought her off with a line for the queen.

Critics in Ankara are up in arms. A deputy demanded that the ministry of culture protest against "the defamation of an Anatolian people"; the ministry, without a smile, said it would study the matter.

The shooting was halted once, in March, when the extras were called back to their barracks for the war in Iraq. Two of them, Sergeant Gamal and Private Wagih, came to see the premiere in Luxor on Saturday, and saw themselves slain twice.

%actors
iskander = Mervat Iskander | EGY | person | historian Mervat Iskander
deputy = A deputy | TUR | person
ministry = the ministry of culture | TUR | state | the ministry
%events
REQUEST happened | deputy > ministry | - | Ankara TUR | "deputy [demanded] that" | contexts: legislative
%statements
S1 | iskander | direct named | "paperwork," [says] historian" | "It is the only war I know of that ended with both sides keeping the paperwork,"
S2 | deputy | mixed anonymous | "[demanded] that the" | "the ministry of culture protest against "the defamation of an Anatolian people""
S3 | ministry | indirect institution | "smile, [said] it" | "it would study the matter"
%figures
"kills [nine hundred Hittites]" | exact 900 person | Hittites killed in the film
"at [three pounds]" | exact 3 EGP | pay per day
"[sixteen years] later" | exact 16 year | time from battle to treaty
%places
LUXOR EGY; Luxor EGY; Kadesh SYR; Ankara TUR; Iraq IRQ
%dates
"in [March]" = 2003-03-01..2003-03-31; "on [Saturday]" = 2003-08-16
