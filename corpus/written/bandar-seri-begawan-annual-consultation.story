name: bandar-seri-begawan-annual-consultation
published: 2009-06-10
style: agency
region: Asia
negatives: none

BANDAR SERI BEGAWAN, June 10, 2009 (Nusantara) -- Malaysian Prime Minister Datuk Seri Hamzah Tajuddin arrived here Wednesday for the 13th annual leaders' consultation with the Sultan of Brunei, his first visit since he took office in April.

He was met at the airport by the crown prince and inspected a guard of honour.

Land boundary demarcation, the sharing of revenue from two offshore blocks, and the bridge across the Limbang river are on the agenda, Malaysian officials travelling with the premier said.

"We come as family," Hamzah told Malaysian students at a dinner. He promised to look into their complaint that examination results from Brunei colleges are not accepted by public employers at home.

The Sultan hosted the prime minister and Datin Seri Rosmawati to tea at the Istana Nurul Iman. The two leaders are due to meet again Thursday morning before a joint statement is issued.

Malaysia's foreign minister, who was to have joined the delegation, stayed in Kuala Lumpur to receive the Australian trade minister.

About 9,000 Malaysians work in Brunei, most of them in construction and oil. The number of Bruneians who cross to Miri at weekends to shop is thought to be larger. The consultation was last held in Kuching in August.
%actors
ham = Hamzah Tajuddin | MYS | person | Malaysian Prime Minister Datuk Seri Hamzah Tajuddin; the premier; the prime minister
sultan = Sultan of Brunei | BRN | person | The Sultan
crown = the crown prince | BRN | person
officials = Malaysian officials | MYS | state
students = Malaysian students | MYS | population
employers = public employers at home | MYS | state
mysfm = Malaysia's foreign minister | MYS | person
ausmin = the Australian trade minister | AUS | person
brunei = Brunei | BRN | state
malaysia = Malaysia | MYS | state
%events
CONSULT/visit happened core | ham > brunei | 2009-06-10 | BANDAR SERI BEGAWAN BRN | "Tajuddin [arrived] here" | contexts: diplomatic
CONSULT planned core | ham, sultan > - | 2009-06-11 | BANDAR SERI BEGAWAN BRN | "leaders are due to [meet again]" | contexts: territory, natural_resource
CONSULT happened | crown, ham > - | 2009-06-10 | BANDAR SERI BEGAWAN BRN | "He was [met] at" | contexts: diplomatic
AGREE happened | ham > students | 2009-06-10 | BANDAR SERI BEGAWAN BRN | "He [promised to look into]" | contexts: economic
ACCUSE/disapprove happened | students > employers | - | - | "their [complaint] that" | contexts: economic
CONSULT happened core | sultan, ham > - | 2009-06-10 | Istana Nurul Iman BRN | "Sultan [hosted] the" | contexts: diplomatic
CONSULT/visit cancelled | mysfm > brunei | - | - BRN | "to have [joined the delegation]" | contexts: diplomatic
CONSULT happened | mysfm, ausmin > - | - | Kuala Lumpur MYS | "to [receive] the Australian" | contexts: economic
CONSULT happened | malaysia, brunei > - | 2008-08-01..2008-08-31 | Kuching MYS | "was [last held] in" | contexts: diplomatic
%statements
S1 | officials | indirect institution | "premier [said]" | "Land boundary demarcation, … are on the agenda"
S2 | ham | direct named | "Hamzah [told] Malaysian" | "We come as family,"
S3 | ham | indirect named | "He [promised] to" | "to look into their complaint"
S4 | students | indirect anonymous | "their [complaint] that" | "examination results from Brunei colleges are not accepted by public employers at home"
%figures
"[About 9,000 Malaysians]" | about 9000 person | Malaysians working in Brunei
"[two offshore blocks]" | exact 2 item | offshore blocks
%visits
ham ongoing | BANDAR SERI BEGAWAN BRN 2009-06-10..2009-06-11
mysfm cancelled | - BRN -
%places
BANDAR SERI BEGAWAN BRN; Brunei BRN; Limbang MYS; Istana Nurul Iman BRN; Malaysia MYS; Kuala Lumpur MYS; Miri MYS; Kuching MYS
%dates
"[June 10, 2009]" = 2009-06-10; "here [Wednesday]" = 2009-06-10; "in [April]" = 2009-04-01..2009-04-30; "again [Thursday morning]" = 2009-06-11; "in [August]" = 2008-08-01..2008-08-31
