name: baghdad-inspectors-expelled
published: 1997-11-14
style: agency
region: Middle-East
negatives: none

BAGHDAD, Nov 14 (Reuben News) - Iraq put six American arms inspectors into two Suburbans at three o'clock on Friday morning and had them driven across the desert to Jordan. Within hours the head of the United Nations commission, Torsten Almqvist, pulled out nearly all the rest.

"It cannot be a team from which Baghdad picks the raisins," he said in New York. Sixty-eight men flew to Bahrain. Seven remain to mind the building.

The Security Council had forbidden foreign travel to Iraqi officials the day before. Deputy Prime Minister Tawfiq Hanna, who got to New York in time, accused the commission of spying for Washington, and repeated that a U-2 aircraft due over Iraq on Sunday might be shot down. The United States said it would regard that as an act of war. It has ordered the carrier George Calloway from Singapore to the Gulf; Britain is sending the Indefatigable.

Russia and France oppose force. Foreign Minister Grigory Yelagin, on the telephone most of the night, persuaded President Saleh al-Majidi to receive him, and will fly to Baghdad on Sunday if there is still an airport. Kuwait closed its schools.

About a hundred families with mattresses moved into the president's palaces on Friday to shield them with their bodies. They were brought by bus.

%actors
iraq = Iraq | IRQ | state | Baghdad; Iraqi officials
six = six American arms inspectors | USA | population
commission = United Nations commission | - | igo | the commission; Sixty-eight men
almqvist = Torsten Almqvist | - | person
unsc = The Security Council | - | igo
hanna = Tawfiq Hanna | IRQ | person | Deputy Prime Minister Tawfiq Hanna
usa = United States | USA | state | Washington
britain = Britain | GBR | state
russia = Russia | RUS | state
france = France | FRA | state
yelagin = Grigory Yelagin | RUS | person | Foreign Minister Grigory Yelagin
majidi = Saleh al-Majidi | IRQ | person | President Saleh al-Majidi; the president
kuwait = Kuwait | KWT | state
families = About a hundred families with mattresses | IRQ | population
%events
COERCE/deport happened core | iraq > six | 1997-11-14 | - IRQ | "had them [driven] across" | contexts: cbrn
SANCTION/withdraw happened core | almqvist > iraq | 1997-11-14 | - IRQ | "Almqvist, [pulled out] nearly" | contexts: cbrn
REJECT happened | almqvist > iraq | 1997-11-14 | New York USA | "It [cannot be a team]" | contexts: cbrn
SANCTION/discontinue happened core | unsc > iraq | 1997-11-13 | - | "had [forbidden] foreign" | contexts: cbrn, diplomatic
ACCUSE/allege happened core | hanna > commission, usa | - | New York USA | "time, [accused] the" | contexts: intelligence, cbrn
THREATEN/violence happened core | hanna > usa | - | New York USA | "Sunday [might be shot down]" | contexts: military
THREATEN/violence happened core | usa > iraq | - | - | "it [would regard] that" | contexts: military
MOBILIZE/weapons happened core | usa > iraq | - | Gulf - | "It has [ordered] the" | contexts: military
MOBILIZE/weapons ongoing | britain > iraq | - | Gulf - | "Britain is [sending] the" | contexts: military
REJECT happened core | russia, france > usa | - | - | "France [oppose] force" | contexts: military
CONSULT/phone happened | yelagin, majidi > - | 1997-11-13..1997-11-14 | - | "[on the telephone] most" | contexts: diplomatic
AGREE happened | majidi > yelagin | - | - | "night, [persuaded] President" | contexts: diplomatic
CONSULT/visit planned core | yelagin > iraq | 1997-11-16 | Baghdad IRQ | "and [will fly] to" | contexts: diplomatic
COERCE/restrict happened | kuwait > - | - | - KWT | "Kuwait [closed] its" | contexts: military
PROTEST/obstruct happened core | families > usa | 1997-11-14 | - IRQ | "mattresses [moved into] the" | contexts: military
%statements
S1 | almqvist | direct named | "he [said] in" | "It cannot be a team from which Baghdad picks the raisins,"
S2 | hanna | indirect named | "[accused] the commission" | "the commission of spying for Washington"
S3 | hanna | indirect named | "and [repeated] that" | "a U-2 aircraft due over Iraq on Sunday might be shot down"
S4 | usa | indirect institution | "States [said] it" | "it would regard that as an act of war"
%figures
"[six American arms inspectors]" | exact 6 person | inspectors expelled
"[Sixty-eight men]" | exact 68 person | inspectors withdrawn
"[Seven] remain" | exact 7 person | staff remaining
"[About a hundred families]" | about 100 item | families
%visits
yelagin planned | Baghdad IRQ 1997-11-16
%places
BAGHDAD IRQ; Iraq IRQ; Jordan JOR; New York USA; Baghdad IRQ; Bahrain BHR; Washington USA; United States USA; Singapore SGP; Gulf -; Britain GBR; Russia RUS; France FRA; Kuwait KWT
%dates
"[Nov 14]" = 1997-11-14; "on [Friday morning]" = 1997-11-14; "[the day before]" = 1997-11-13; "Iraq on [Sunday]" = 1997-11-16; "to Baghdad on [Sunday]" = 1997-11-16; "palaces on [Friday]" = 1997-11-14
