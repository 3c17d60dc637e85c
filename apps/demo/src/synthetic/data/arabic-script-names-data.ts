import type { CommunityData } from './community.ts'

/** Communities that write in Arabic letters: common given and family names, put together at random. */
export const arabicScriptCommunities: readonly CommunityData[] = [
  {
    language: 'ar',
    languageName: 'Arabic',
    script: 'Arab',
    nationalities: ['SD', 'SY', 'IQ', 'YE', 'LY', 'EG'],
    shapes: [
      'given patronymic family',
      'given patronymic patronymic',
      'given family',
      'given particle patronymic',
      'given patronymic patronymic family',
    ],
    feminine:
      'آمنة=Amna إيمان=Iman بسمة=Basma رحاب=Rihab زينب=Zaynab سلمى=Salma عائشة=Aisha فاطمة=Fatima ليلى=Layla مريم=Maryam نور=Nour هدى=Huda',
    masculine:
      'أحمد=Ahmad إبراهيم=Ibrahim بشير=Bashir حسن=Hasan خالد=Khalid زكريا=Zakariya سامي=Sami طارق=Tariq عمر=Omar محمد=Muhammad مصطفى=Mustafa يوسف=Yusuf',
    family:
      'التميمي=al-Tamimi الخطيب=al-Khatib الحداد=al-Haddad الشامي=al-Shami الطاهر=al-Tahir العبيدي=al-Ubaydi القاسم=al-Qasim النجار=al-Najjar الجبوري=al-Jabburi الصالح=al-Salih',
    particle: 'بن=bin',
    particleFeminine: 'بنت=bint',
  },
  {
    language: 'fa',
    languageName: 'Persian',
    script: 'Arab',
    nationalities: ['IR'],
    shapes: ['given family', 'given family', 'given given family'],
    feminine:
      'آزاده=Azadeh بهاره=Bahareh پریسا=Parisa ژاله=Zhaleh سپیده=Sepideh شیرین=Shirin فرشته=Fereshteh لاله=Laleh مهسا=Mahsa نسرین=Nasrin',
    masculine:
      'آرش=Arash بهرام=Bahram پویا=Pouya داریوش=Dariush رضا=Reza سیامک=Siamak فرهاد=Farhad کامران=Kamran مهدی=Mehdi هوشنگ=Houshang',
    family:
      'احمدی=Ahmadi پورمحمد=Pourmohammad جعفری=Jafari چراغی=Cheraghi رستمی=Rostami ژیان=Zhian کریم‌پور=Karimpour گلستانی=Golestani مرادی=Moradi یزدانی=Yazdani',
  },
  {
    language: 'prs',
    languageName: 'Dari',
    script: 'Arab',
    nationalities: ['AF'],
    shapes: ['given family', 'single', 'given given'],
    feminine:
      'پروین=Parwin حمیده=Hamida راحله=Rahela زرغونه=Zarghuna شکیلا=Shakila فرزانه=Farzana لیلما=Lailuma نازنین=Nazanin',
    masculine: 'احسان=Ehsan جاوید=Jawid حبیب=Habib رحیم=Rahim سهراب=Sohrab عزیز=Aziz نجیب=Najib همایون=Homayun',
    family: 'احمدزی=Ahmadzai حیدری=Haidari رسولی=Rasuli سلطانی=Sultani نوری=Noori هاشمی=Hashimi',
  },
  {
    language: 'ps',
    languageName: 'Pashto',
    script: 'Arab',
    nationalities: ['AF', 'PK'],
    shapes: ['single', 'given family', 'given given'],
    feminine: 'پلوشه=Palwasha تورپېکۍ=Torpekai زرمينه=Zarmina سپوږمۍ=Spozhmai ګلالۍ=Gulalai وږمه=Wazhma',
    masculine: 'اسلم=Aslam ببرک=Babrak خوشحال=Khushal زلمی=Zalmai ګل_محمد=Gul_Mohammad مير_ويس=Mir_Wais نصيب=Naseeb',
    family: 'اپريدی=Apridi خټک=Khattak ساپی=Sapai ستانکزی=Stanikzai وردګ=Wardak يوسفزی=Yusufzai',
  },
  {
    language: 'ckb',
    languageName: 'Sorani Kurdish',
    script: 'Arab',
    nationalities: ['IQ', 'IR'],
    shapes: ['given patronymic patronymic', 'given patronymic family', 'given patronymic'],
    feminine: 'ئاڤان=Avan بەهار=Bahar چنار=Chinar ڕووناک=Runak شیلان=Shilan هێرۆ=Hero',
    masculine: 'ئاراس=Aras بەختیار=Bakhtiyar دلێر=Diler ڕێبوار=Rebwar سەردار=Sardar کاروان=Karwan هێمن=Hemin',
    family: 'برادۆستی=Bradosti دزەیی=Dizayi شوانی=Shwani گۆران=Goran هەورامی=Hawrami',
  },
  {
    language: 'ur',
    languageName: 'Urdu',
    script: 'Arab',
    nationalities: ['PK'],
    shapes: ['given family', 'given given', 'single', 'given given family'],
    feminine:
      'پروین=Parveen ثمینہ=Samina رخسانہ=Rukhsana شازیہ=Shazia عابدہ=Abida فوزیہ=Fauzia کوثر=Kausar نازیہ=Nazia',
    masculine: 'آصف=Asif جاوید=Javed خرم=Khurram رفیق=Rafiq زاہد=Zahid شکیل=Shakeel ندیم=Nadeem وسیم=Waseem',
    family: 'بٹ=Butt چودھری=Chaudhry راجپوت=Rajput شیخ=Sheikh قریشی=Qureshi ملک=Malik',
  },
]
