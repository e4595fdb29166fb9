import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasWorryingWords, isWorry } from '#journeys/worrying-words.ts';

// Compliments as three councils printed them in their yearly reports.
const printed = [
  'Words cannot express my gratitude since you came into our lives you have gone above and beyond bringing our family together when hope was all but lost.',
  'Don’t know how to say or even how to say it knowing you have been there for us has made a massive impact fighting our corner and making a difference your magic thank you.',
  'Since XX involvement in our family things have actually got better, XX arranges meetings with school, support, professionals then chases people up, phones us when she says she will.',
  'Always helpful extremely professional and down to earth making XX feel safe and comfortable.',
  'Thank you so much for putting up with my stressy emails for the last few months I couldn’t wish for a better social worker for N, thank you.',
  'C has done a very detailed letter which summarises the history and supports the paternal family caring for A and highlights the potential risks from his mother.',
  'L is an absolute asset to the Department... she is warm to speak to and gives you confidence that something will happen/be done when you speak to her.',
  'N was fantastic and caring towards the children! She said that social services get a lot of flak and she thinks they’re superb, and wanted to say thank you!',
  'CUSTOMER DOES NOT FEEL LIKE THEY WOULD HAVE HAD THE STRENGTH OR COURAGE TO GET THROUGH AND BE WHERE THEY ARE NOW WITHOUT THE HELP OF FAMILY SOLUTIONS.',
  'Family sharing feedback that the support worker played a huge part in building them back up and they are sad to see their case is being closed.',
  'SW has been patient, professional and kind but above all she has really listened to them and their wife in their requests and concerns regarding their son.',
];

const kindWelsh = [
  'Diolch o galon i Siân am ei holl waith. Roedd hi’n garedig ac yn barod i wrando bob tro.',
  'Diolch ofnadwy o fawr i’r tîm maethu: mae’r plant yn ddiogel ac yn hapus gyda ni.',
  'Aeth hi â’r plant i’r gemau pêl-droed, ac mae’r canlyniad wedi bod yn rhyfeddol.',
];

test('no compliment that a council printed is taken for danger, nor kind words in Welsh', () => {
  assert.deepEqual([...printed, ...kindWelsh].filter(hasWorryingWords), []);
});

const dangers = [
  'She was lovely, but Dad hit my sister again last night.', 'The worker was kind. My son is scared to go home.', 'He HURTS her when he drinks.', 'She doesn\'t know that we don’t feel safe there.',
  'Thank you. I have been self-harming again.', 'It was helpful but their mother is being abused.', 'He said that he would kill himself.',
  'I want to die', 'i wanna die', 'I cut myself', 'He touched my leg', 'She looks at my private parts', 'He shouts at me all night', 'dad hits me with his belt', 'i dont feel safe', 'I’m skared of him',
  'I don\'t want to live any more', 'he told me its our secret', 'They locked me in my room',
  'Dw i isio marw', 'Dw i eisiau marw', 'Dw i’n torri fy hun', 'Mae e wedi cyffwrdd â fi', 'Cyffyrddodd â fy rhannau preifat', 'Mae hi’n gweiddi arna i', 'Mae Dad yn fy nharo gyda belt', 'Dw i ddim eisiau byw mwy', 'Mae e’n fy nghicio i',
  'Roedd hi’n wych. Mae ofn arna i fynd adref.', 'Mae e’n bwrw’r plant.', 'Cafodd ei brifo eto ddydd Sul.', 'Dydy hi ddim yn ddiogel gartref.', 'Mae fy chwaer mewn perygl.', 'Bu camdriniaeth yn y cartref.',
];

for (const danger of dangers) test(`a person reads the same day: ${danger}`, () => assert.ok(hasWorryingWords(danger)));

test('a word is noticed in any of its changes, and not within another word', () => {
  for (const changed of ['o berygl', 'a pherygl', 'ym mherygl', 'fy mrifo', 'ei fwrw', 'trais a thrais', 'ei gam-drin']) assert.ok(hasWorryingWords(changed), changed);
  for (const other of ['her skills', 'in harmony', 'a white board', 'grapes', 'the hitherto unknown', 'ofnadwy o dda', 'cryfder', 'mintaroedd', 'I don’t want to live with them', 'the seat belt', 'a cut in my money', 'dw i ddim eisiau byw gyda nhw']) assert.ok(!hasWorryingWords(other), other);
});

test('a line that says there is nothing holds no worry, in either language', () => {
  for (const nothing of ['', '  ', 'No', 'no.', 'None', 'N/A', 'Nothing', 'not really', 'Na', 'Nac oes', 'nag oes!', 'Dim', 'Dim byd']) assert.equal(isWorry(nothing), false, nothing);
  for (const worry of ['No one is watching the little ones', 'Her step-father', 'Nothing now, but last week he was hurt', 'Dim ond y babi', 'yes', 'Oes']) assert.equal(isWorry(worry), true, worry);
});
