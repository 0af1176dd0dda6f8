name: london-accra-call-readout
published: 2022-09-29
style: ministry
region: Africa
negatives: none

PM call with President Asante-Bediako of Ghana: 29 September 2022

The Prime Minister spoke to the President of Ghana, Kwabena Asante-Bediako, this afternoon.

The Prime Minister began by thanking the President for travelling to London for Her Late Majesty's State Funeral. The President passed on the sympathies of the Ghanaian people.

They discussed the rising cost of food and energy. The President set out the steps his government was taking with the International Monetary Fund. The Prime Minister said the UK would support Ghana in its discussions with creditors.

The leaders agreed on the importance of security in the Sahel, and the Prime Minister welcomed Ghana's leadership of the Accra Initiative. The UK will provide a further £4 million in equipment and training for Ghana's northern border.

On trade, the Prime Minister looked forward to the full implementation of the UK–Ghana partnership agreement. The President raised delays in the issuing of visas to students. The Prime Minister undertook to look into the matter.

They agreed to stay in close touch and to meet at COP27.
%actors
pm = The Prime Minister | GBR | person | the Prime Minister; PM
asante = Kwabena Asante-Bediako | GHA | person | the President; The President; President Asante-Bediako; the President of Ghana
ghana = Ghana | GHA | state | Ghanaian
uk = the UK | GBR | state | The UK; UK
imf = the International Monetary Fund | - | igo
creditors = creditors | - | state
%events
CONSULT/phone happened core | pm, asante > - | 2022-09-29 | - | "Minister [spoke to] the" | contexts: diplomatic
SUPPORT happened core | pm > asante | 2022-09-29 | - | "began by [thanking] the" | contexts: diplomatic
CONSULT/visit happened | asante > uk | - | London GBR | "for [travelling to London] for" | contexts: diplomatic | by S1
SUPPORT happened | asante > uk | 2022-09-29 | - | "[passed on the sympathies] of" | contexts: diplomatic
CONSULT ongoing | ghana, imf > - | - | - | "was [taking with] the" | contexts: economic
AGREE happened core | pm > ghana | 2022-09-29 | - | "UK [would support] Ghana" | contexts: economic | by S2
CONSULT ongoing | ghana, creditors > - | - | - | "in its [discussions] with" | contexts: economic
AGREE happened core | pm, asante > - | 2022-09-29 | - | "leaders [agreed on the importance]" | contexts: military
SUPPORT happened core | pm > ghana | 2022-09-29 | - | "Minister [welcomed] Ghana" | contexts: military
AID planned core | uk > ghana | - | - GHA | "UK [will provide] a" | contexts: military
ACCUSE/disapprove happened | asante > uk | 2022-09-29 | - | "President [raised delays] in" | contexts: migration
AGREE happened | pm > asante | 2022-09-29 | - | "Minister [undertook] to look" | contexts: migration
AGREE happened | pm, asante > - | 2022-09-29 | - | "They [agreed to stay]" | contexts: diplomatic
CONSULT/multilateral planned | pm, asante > - | - | - | "and to [meet at COP27]" | contexts: environment
%statements
S1 | pm | indirect named | "by [thanking] the" | "the President for travelling to London for Her Late Majesty's State Funeral"
S2 | pm | indirect named | "Minister [said] the" | "the UK would support Ghana in its discussions with creditors"
S3 | asante | indirect named | "[set out] the" | "the steps his government was taking with the International Monetary Fund"
S4 | pm | indirect named | "[welcomed] Ghana" | "Ghana's leadership of the Accra Initiative"
S5 | asante | indirect named | "[raised] delays" | "delays in the issuing of visas to students"
%figures
"[£4 million]" | exact 4000000 GBP | equipment and training
%visits
asante happened | London GBR -
%places
Ghana GHA; London GBR; Sahel -
%dates
"[29 September 2022]" = 2022-09-29; "[this afternoon]" = 2022-09-29
