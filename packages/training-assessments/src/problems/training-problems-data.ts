import type { ProblemCatalogue } from '@casework/kernel'
import type { TrainingProblemCode } from './training-problem-code.ts'

/**
 * The texts of this package's problems in English, and in Welsh not yet reviewed.
 * @public
 */
export const trainingProblems: ProblemCatalogue<TrainingProblemCode> = {
  'TRAINING.PERSON_REQUIRED': { en: 'Only a person can do this', cy: 'Dim ond person all wneud hyn' },
  'TRAINING.ROLE_REQUIRED': { en: 'You cannot do this in your role', cy: 'Ni allwch wneud hyn yn eich rôl' },
  'TRAINING.NOT_AT_THIS_STAGE': { en: 'This cannot be done at this stage', cy: 'Ni ellir gwneud hyn ar y cam hwn' },
  'TRAINING.NO_OPEN_ACTION': {
    en: 'There is nothing of this kind left to do',
    cy: 'Nid oes dim o’r math hwn ar ôl i’w wneud',
  },
  'COURSE.ENDS_BEFORE_IT_BEGINS': {
    en: 'The last day must be on or after the first',
    cy: 'Rhaid i’r diwrnod olaf fod ar neu ar ôl y cyntaf',
  },
  'COURSE.UNKNOWN_OUTCOME': {
    en: 'This outcome is not one of the course',
    cy: 'Nid yw’r deilliant hwn yn un o’r cwrs',
  },
  'COURSE.NONE_ACTIVE': {
    en: 'The course is not taught on {on:date}',
    cy: 'Nid yw’r cwrs yn cael ei ddysgu ar {on:date}',
  },
  'COURSE.SEVERAL_ACTIVE': {
    en: 'Several versions of the course are taught on {on:date}',
    cy: 'Mae sawl fersiwn o’r cwrs yn cael eu dysgu ar {on:date}',
  },
  'ASSESSMENT.ID_TWICE': { en: 'An id is used twice', cy: 'Defnyddir id ddwywaith' },
  'ASSESSMENT.UNKNOWN_COMPONENT': {
    en: 'A rule names a part that the assessment does not have',
    cy: 'Mae rheol yn enwi rhan nad yw yn yr asesiad',
  },
  'ASSESSMENT.UNREACHABLE': { en: 'Nobody could meet this rule', cy: 'Ni allai neb fodloni’r rheol hon' },
  'ASSESSMENT.ASKS_FOR_NOTHING': { en: 'Nobody could fail this part', cy: 'Ni allai neb fethu’r rhan hon' },
  'ITEM.ID_TWICE': {
    en: 'A question with this id is already in the bank',
    cy: 'Mae cwestiwn â’r id hwn eisoes yn y banc',
  },
  'ITEM.OPTION_TWICE': { en: 'An option is named twice', cy: 'Enwir opsiwn ddwywaith' },
  'ITEM.KEY_NOT_AN_OPTION': {
    en: 'The key must name the options of the question',
    cy: 'Rhaid i’r allwedd enwi opsiynau’r cwestiwn',
  },
  'ITEM.BOUNDS_CROSSED': {
    en: 'The lowest answer must not be above the highest',
    cy: 'Ni chaiff yr ateb isaf fod yn uwch na’r uchaf',
  },
  'PAPER.TOO_FEW_ITEMS': {
    en: 'The bank has {items} questions of this outcome and {wanted} are needed',
    cy: 'Mae gan y banc {items} cwestiwn o’r deilliant hwn ac mae angen {wanted}',
  },
  'PAPER.OTHER_BANK': {
    en: 'The paper was drawn from another bank, or another version of it',
    cy: 'Tynnwyd y papur o fanc arall, neu fersiwn arall ohono',
  },
  'PAPER.UNKNOWN_ITEM': { en: 'The paper does not have this question', cy: 'Nid yw’r cwestiwn hwn yn y papur' },
  'PAPER.NOT_AN_ANSWER': { en: 'This is not an answer to the question', cy: 'Nid yw hwn yn ateb i’r cwestiwn' },
  'MARK.OUT_OF_RANGE': {
    en: 'Marks are whole numbers from 0 to the most there are',
    cy: 'Mae marciau’n rhifau cyfan o 0 hyd at y mwyaf sydd',
  },
  'MARK.UNKNOWN_CRITERION': { en: 'There is no such criterion', cy: 'Nid oes maen prawf o’r fath' },
  'MARK.CRITERION_TWICE': { en: 'A criterion is marked twice', cy: 'Caiff maen prawf ei farcio ddwywaith' },
  'MARK.CRITERION_MISSING': {
    en: 'Each criterion needs a mark, which may be 0',
    cy: 'Mae angen marc ar bob maen prawf, a all fod yn 0',
  },
  'MARK.OTHER_COMPONENT': {
    en: 'The mark must be of the part that was sat',
    cy: 'Rhaid i’r marc fod am y rhan a safwyd',
  },
  'MARK.LOWER_ON_APPEAL': { en: 'An appeal never makes a mark worse', cy: 'Nid yw apêl byth yn gwneud marc yn waeth' },
  'RESULT.OTHER_VERSION': { en: 'The result was made by another version', cy: 'Gwnaed y canlyniad gan fersiwn arall' },
  'RESULT.NOT_AS_RECORDED': {
    en: 'The marks do not make the result that is on record',
    cy: 'Nid yw’r marciau’n gwneud y canlyniad a gofnodwyd',
  },
  'ENROLMENT.ID_TAKEN': { en: 'This is already recorded', cy: 'Mae hyn eisoes wedi’i gofnodi' },
  'ENROLMENT.EXTRA_TIME_OUT_OF_RANGE': {
    en: 'Extra time is given in per cent, up to {most}',
    cy: 'Rhoddir amser ychwanegol mewn y cant, hyd at {most}',
  },
  'ENROLMENT.NOT_YOURS': { en: 'Only the learner can do this', cy: 'Dim ond y dysgwr all wneud hyn' },
  'ENROLMENT.NOTHING_TO_DECIDE': {
    en: 'There is nothing of this kind to decide',
    cy: 'Nid oes dim o’r math hwn i’w benderfynu',
  },
  'ENROLMENT.NOT_YOUR_OWN': { en: 'Somebody else must decide this', cy: 'Rhaid i rywun arall benderfynu hyn' },
  'SITTING.OTHER_COURSE_VERSION': {
    en: 'The place is on another version of the course',
    cy: 'Mae’r lle ar fersiwn arall o’r cwrs',
  },
  'SITTING.UNKNOWN_COMPONENT': { en: 'The assessment does not have this part', cy: 'Nid yw’r rhan hon yn yr asesiad' },
  'SITTING.STILL_OPEN': {
    en: 'An earlier sitting of this part is not decided yet',
    cy: 'Nid yw eisteddiad cynharach o’r rhan hon wedi’i benderfynu eto',
  },
  'SITTING.ALREADY_PASSED': { en: 'This part is already passed', cy: 'Mae’r rhan hon eisoes wedi’i phasio' },
  'SITTING.LIMIT_REACHED': {
    en: 'This part can be sat {mostSittings} times',
    cy: 'Gellir sefyll y rhan hon {mostSittings} gwaith',
  },
  'SITTING.COOLING_OFF': {
    en: 'This part can be sat again from {from:date}',
    cy: 'Gellir sefyll y rhan hon eto o {from:date}',
  },
  'SITTING.SEED_AND_BANK_REQUIRED': {
    en: 'A written exam needs a seed and the bank of its course',
    cy: 'Mae angen hedyn a banc y cwrs ar arholiad ysgrifenedig',
  },
  'SITTING.SEED_USED': {
    en: 'This seed has drawn a paper for this learner before: draw a new one',
    cy: 'Mae’r hedyn hwn wedi tynnu papur i’r dysgwr hwn o’r blaen: tynnwch un newydd',
  },
  'SITTING.NOT_FOUND': { en: 'There is no such sitting', cy: 'Nid oes eisteddiad o’r fath' },
  'SITTING.NOT_AT_THIS_STAGE': {
    en: 'This cannot be done at this stage of the sitting',
    cy: 'Ni ellir gwneud hyn ar y cam hwn o’r eisteddiad',
  },
  'SITTING.CLOCK_BACKWARDS': {
    en: 'The clock is before what is already on record: try again',
    cy: 'Mae’r cloc cyn yr hyn sydd eisoes ar gofnod: rhowch gynnig arall arni',
  },
  'SITTING.TIME_IS_UP': {
    en: 'The time is up: the answers saved so far are kept',
    cy: 'Mae’r amser ar ben: cedwir yr atebion a gadwyd hyd yma',
  },
  'SITTING.TIME_NOT_UP': { en: 'The time is not up yet', cy: 'Nid yw’r amser ar ben eto' },
  'SITTING.NO_KEY': { en: 'This part is not marked by a key', cy: 'Nid yw’r rhan hon yn cael ei marcio gan allwedd' },
  'SITTING.NO_QUESTIONS': {
    en: 'This part has no questions to answer',
    cy: 'Nid oes cwestiynau i’w hateb yn y rhan hon',
  },
  'SITTING.MARKED_BY_KEY': { en: 'This part is marked by its key', cy: 'Caiff y rhan hon ei marcio gan ei hallwedd' },
  'SITTING.ANSWERS_ERASED': { en: 'The answers were erased', cy: 'Dilëwyd yr atebion' },
  'SITTING.AWAITS_MODERATION': {
    en: 'Two assessors have marked this: a moderator decides',
    cy: 'Mae dau asesydd wedi marcio hwn: cymedrolwr sy’n penderfynu',
  },
  'SITTING.NOT_MARKED': {
    en: 'The sitting still needs an assessor’s mark',
    cy: 'Mae angen marc asesydd ar yr eisteddiad o hyd',
  },
  'SITTING.IRREGULARITY_OPEN': {
    en: 'Something about this sitting waits for a decision',
    cy: 'Mae rhywbeth am yr eisteddiad hwn yn aros am benderfyniad',
  },
  'SITTING.APPEAL_OPEN': {
    en: 'an appeal about this result waits for its decision',
    cy: 'mae apêl am y canlyniad hwn yn aros am benderfyniad',
  },
  'SITTING.APPEAL_WINDOW_CLOSED': {
    en: 'An appeal could be made until {last:date}',
    cy: 'Gellid apelio tan {last:date}',
  },
  'ASSESSOR.NOT_QUALIFIED': {
    en: 'You are not on record as a qualified assessor today',
    cy: 'Nid ydych wedi’ch cofnodi’n asesydd cymwys heddiw',
  },
  'ASSESSOR.CONFLICT': {
    en: 'Somebody else must mark this: you are too close to it',
    cy: 'Rhaid i rywun arall farcio hwn: rydych yn rhy agos ato',
  },
  'ASSESSOR.ALREADY_MARKED': { en: 'You have already marked this', cy: 'Rydych eisoes wedi marcio hwn' },
  'OBSERVER.NOT_ACCREDITED': {
    en: 'You are not on record as an accredited observer today',
    cy: 'Nid ydych wedi’ch cofnodi’n arsylwr achrededig heddiw',
  },
  'OBSERVER.CONFLICT': {
    en: 'Nobody observes a session that they teach',
    cy: 'Nid oes neb yn arsylwi sesiwn y mae’n ei dysgu',
  },
  'RUN.ID_TAKEN': { en: 'This is already recorded', cy: 'Mae hyn eisoes wedi’i gofnodi' },
  'RUN.OTHER_COURSE': {
    en: 'The run is of another course, or another version of it',
    cy: 'Mae’r rhediad o gwrs arall, neu fersiwn arall ohono',
  },
  'RUN.NO_SUCH_MODULE': { en: 'The course does not have this module', cy: 'Nid yw’r modiwl hwn yn y cwrs' },
  'RUN.NO_SUCH_SESSION': { en: 'There is no such session', cy: 'Nid oes sesiwn o’r fath' },
  'RUN.IN_FUTURE': { en: 'The day must not be in the future', cy: 'Rhaid i’r diwrnod beidio â bod yn y dyfodol' },
  'RUN.LEARNER_TWICE': { en: 'A learner is named twice', cy: 'Enwir dysgwr ddwywaith' },
  'RUN.NOT_ITS_TUTOR': { en: 'This tutor did not teach the session', cy: 'Ni ddysgodd y tiwtor hwn y sesiwn' },
  'RUN.WORDS_FOR_EACH_FINDING': { en: 'Each finding needs words', cy: 'Mae angen geiriau ar bob canfyddiad' },
  'RUN.ACTION_REQUIRED': {
    en: 'A serious finding needs something to be done about it',
    cy: 'Mae canfyddiad difrifol angen gweithredu',
  },
  'STANDARDS.CODE_TWICE': { en: 'A standard is named twice', cy: 'Enwir safon ddwywaith' },
  'STANDARDS.NOT_COVERED': {
    en: 'No scenario covers the standard {standard}',
    cy: 'Nid oes senario sy’n cwmpasu’r safon {standard}',
  },
  'STANDARDS.UNKNOWN_CODE': {
    en: 'The framework does not have the standard {standard}',
    cy: 'Nid yw’r safon {standard} yn y fframwaith',
  },
  'CERTIFICATION.NOT_FIT_AND_PROPER': {
    en: 'Only a fit and proper person is certified',
    cy: 'Dim ond person addas a phriodol a ardystir',
  },
  'CERTIFICATION.FOUND_NOT_FIT': {
    en: 'The person is suspended or was found not fit and proper, and that finding stands',
    cy: 'Mae’r person wedi’i atal neu wedi’i gael yn anaddas, ac mae’r canfyddiad hwnnw’n sefyll',
  },
  'CERTIFICATION.ALREADY_HELD': {
    en: 'The person has a certification for this function: renew it',
    cy: 'Mae gan y person ardystiad ar gyfer y swyddogaeth hon: adnewyddwch ef',
  },
  'CERTIFICATION.NOT_PASSED': { en: 'The course is not passed', cy: 'Nid yw’r cwrs wedi’i basio' },
  'CERTIFICATION.PASS_TOO_OLD': {
    en: 'The pass is from before the last term or too long ago: a refresher is needed',
    cy: 'Mae’r llwyddiant o gyn y tymor diwethaf neu’n rhy bell yn ôl: mae angen cwrs gloywi',
  },
  'CERTIFICATION.PASS_USED': {
    en: 'This pass has certified the person before: a refresher is needed',
    cy: 'Mae’r llwyddiant hwn wedi ardystio’r person o’r blaen: mae angen cwrs gloywi',
  },
  'CERTIFICATION.NOT_OF_THIS_COURSE': {
    en: 'This course does not certify for that',
    cy: 'Nid yw’r cwrs hwn yn ardystio ar gyfer hynny',
  },
  'CERTIFICATION.NOTE_REQUIRED': { en: 'Say why the person is exempt', cy: 'Dywedwch pam mae’r person wedi’i eithrio' },
  'CERTIFICATION.EXEMPT_BEFORE': {
    en: 'The last term was an exemption too: a pass is needed',
    cy: 'Eithriad oedd y tymor diwethaf hefyd: mae angen llwyddiant',
  },
  'CERTIFICATION.NOT_OVERDUE': {
    en: 'The certification has not run out: training is not overdue',
    cy: 'Nid yw’r ardystiad wedi dod i ben: nid yw hyfforddiant yn hwyr',
  },
  'CERTIFICATION.NOT_YOUR_OWN': { en: 'Somebody else must decide this', cy: 'Rhaid i rywun arall benderfynu hyn' },
  'CERTIFICATION.IN_FUTURE': {
    en: 'A certification does not begin in the future',
    cy: 'Nid yw ardystiad yn dechrau yn y dyfodol',
  },
  'CERTIFICATION.NOT_BACKDATED': { en: 'An exemption begins today', cy: 'Mae eithriad yn dechrau heddiw' },
  'CERTIFICATION.REVIEW_ID_TAKEN': { en: 'This review is already open', cy: 'Mae’r adolygiad hwn eisoes ar agor' },
  'CERTIFICATION.NO_OPEN_REVIEW': {
    en: 'There is no such review to decide',
    cy: 'Nid oes adolygiad o’r fath i’w benderfynu',
  },
  'CERTIFICATION.NOT_WELL_FOUNDED': {
    en: 'To suspend or revoke, it must be well founded and the person not fit and proper',
    cy: 'I atal neu ddirymu, rhaid iddo fod â sail dda a’r person heb fod yn addas a phriodol',
  },
  'CERTIFICATION.REVIEW_OPEN': { en: 'A review is still open', cy: 'Mae adolygiad yn dal ar agor' },
  'COURSE_REVIEW.ID_TAKEN': { en: 'This review is already recorded', cy: 'Mae’r adolygiad hwn eisoes wedi’i gofnodi' },
  'COURSE_REVIEW.ACTION_REQUIRED': { en: 'Say what is to be done', cy: 'Dywedwch beth sydd i’w wneud' },
  'COURSE_REVIEW.TOO_EARLY': {
    en: 'This review can be held from {from:date}',
    cy: 'Gellir cynnal yr adolygiad hwn o {from:date}',
  },
  'COURSE_REVIEW.NO_SUCH_STAGE': {
    en: 'No review of this kind is due after so many months',
    cy: 'Nid oes adolygiad o’r math hwn i fod ar ôl cynifer o fisoedd',
  },
  'DEVELOPMENT.ID_TAKEN': { en: 'This is already recorded', cy: 'Mae hyn eisoes wedi’i gofnodi' },
  'DEVELOPMENT.NOT_YOURS': { en: 'Only the person can do this', cy: 'Dim ond y person all wneud hyn' },
  'DEVELOPMENT.NOT_YOUR_OWN': { en: 'Somebody else must do this', cy: 'Rhaid i rywun arall wneud hyn' },
  'DEVELOPMENT.NOT_THEIR_SUPERVISOR': {
    en: 'Only a supervisor of this person can do this',
    cy: 'Dim ond goruchwyliwr y person hwn all wneud hyn',
  },
  'DEVELOPMENT.RATE_EACH_ONCE': {
    en: 'Rate each competence of the framework once',
    cy: 'Graddiwch bob cymhwysedd yn y fframwaith unwaith',
  },
  'DEVELOPMENT.NO_SUCH_LEVEL': {
    en: 'The competence does not have this level',
    cy: 'Nid yw’r lefel hon gan y cymhwysedd',
  },
  'DEVELOPMENT.UNKNOWN_COMPETENCE': {
    en: 'The framework does not have this competence',
    cy: 'Nid yw’r cymhwysedd hwn yn y fframwaith',
  },
  'DEVELOPMENT.DUE_IN_PAST': { en: 'The day must be today or later', cy: 'Rhaid i’r diwrnod fod heddiw neu’n hwyrach' },
  'DEVELOPMENT.NO_OPEN_GOAL': {
    en: 'There is no such goal left to meet',
    cy: 'Nid oes nod o’r fath ar ôl i’w gyrraedd',
  },
  'DEVELOPMENT.NO_EVIDENCE_TO_REVIEW': {
    en: 'There is no such evidence to review',
    cy: 'Nid oes tystiolaeth o’r fath i’w hadolygu',
  },
  'DEVELOPMENT.ENDS_BEFORE_IT_BEGINS': {
    en: 'The last day must be on or after the first',
    cy: 'Rhaid i’r diwrnod olaf fod ar neu ar ôl y cyntaf',
  },
  'DEVELOPMENT.TOO_MANY_SUPERVISED': {
    en: 'This supervisor already has {mostSupervised} people',
    cy: 'Mae gan y goruchwyliwr hwn {mostSupervised} o bobl eisoes',
  },
  'DEVELOPMENT.NOT_BACKDATED': {
    en: 'Supervision is recorded before it begins',
    cy: 'Cofnodir goruchwyliaeth cyn iddi ddechrau',
  },
  'DEVELOPMENT.NOTHING_TO_END': {
    en: 'There is nothing of this kind that runs beyond that day',
    cy: 'Nid oes dim o’r math hwn sy’n para y tu hwnt i’r diwrnod hwnnw',
  },
  'DEVELOPMENT.NO_OPEN_SUPPORT': {
    en: 'There is no such support to record',
    cy: 'Nid oes cymorth o’r fath i’w gofnodi',
  },
  'DEVELOPMENT.NOT_YET': {
    en: 'This is planned for a later day',
    cy: 'Mae hyn wedi’i gynllunio ar gyfer diwrnod diweddarach',
  },
  'DEVELOPMENT.REASON_REQUIRED': {
    en: 'Say why it was not kept, and only then',
    cy: 'Dywedwch pam na chadwyd ef, a dim ond bryd hynny',
  },
  'DEVELOPMENT.NOTE_CONFIDENTIAL': {
    en: 'What was said is for the person and the clinical supervisor alone',
    cy: 'Mae’r hyn a ddywedwyd ar gyfer y person a’r goruchwyliwr clinigol yn unig',
  },
  'PATHWAY.ID_TWICE': { en: 'A stage or a task is named twice', cy: 'Enwir cam neu dasg ddwywaith' },
  'PATHWAY.UNKNOWN_STAGE': { en: 'The pathway does not have this stage', cy: 'Nid yw’r cam hwn yn y llwybr' },
  'PATHWAY.OTHER_VERSION': {
    en: 'The person is on another pathway, or another version of it',
    cy: 'Mae’r person ar lwybr arall, neu fersiwn arall ohono',
  },
  'PATHWAY.LAST_STAGE': { en: 'This is the last stage', cy: 'Dyma’r cam olaf' },
  'PATHWAY.CRITERIA_NOT_MET': {
    en: '{open} criteria are not met yet',
    cy: 'Nid yw {open} o feini prawf wedi’u bodloni eto',
  },
  'AGREEMENT.TOO_FEW': { en: 'At least {least} are needed', cy: 'Mae angen o leiaf {least}' },
  'AGREEMENT.UNKNOWN_GRADE': { en: 'This grade is not one of the list', cy: 'Nid yw’r radd hon ar y rhestr' },
  'AGREEMENT.UNEVEN_ROWS': {
    en: 'Each piece of work needs a mark from each assessor',
    cy: 'Mae angen marc gan bob asesydd ar bob darn o waith',
  },
  'AGREEMENT.NOT_A_NUMBER': { en: 'Each mark must be a number', cy: 'Rhaid i bob marc fod yn rhif' },
  'AGREEMENT.NO_SPREAD': {
    en: 'All gave the same: agreement beyond chance cannot be told',
    cy: 'Rhoddodd pawb yr un peth: ni ellir dweud cytundeb y tu hwnt i siawns',
  },
}
