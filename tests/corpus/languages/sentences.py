"""The same news in fourteen languages, sentence by sentence, made for the tests."""

from __future__ import annotations

SENTENCES = {
    "en": (
        "The city council voted on Tuesday to cap rent increases at two percent a year.",
        "Mayor Rosa Lind said that owners had waited too long to see reason.",
        "Farmers on the southern bank fear for their fields and want a court to close the gate again.",
        "The sheriff will no longer hold people for federal agents without a warrant from a judge.",
        "“We are following the law,” Page told reporters outside the jail.",
    ),
    "de": (
        "Der Stadtrat stimmte am Dienstag dafür, die Mieten höchstens um zwei Prozent im Jahr steigen zu lassen.",
        "Die Bürgermeisterin sagte, die Eigentümer hätten zu lange gewartet.",
        "Die Bauern am südlichen Ufer fürchten um ihre Felder und wollen vor Gericht ziehen.",
        "Der Sheriff wird niemanden mehr ohne richterlichen Beschluss festhalten.",
        "„Wir halten uns an das Gesetz“, sagte Page vor dem Gefängnis.",
    ),
    "fr": (
        "Le conseil municipal a voté mardi pour limiter la hausse des loyers à deux pour cent par an.",
        "La maire a déclaré que les propriétaires avaient trop attendu.",
        "Les agriculteurs de la rive sud craignent pour leurs champs et veulent saisir la justice.",
        "Le shérif ne retiendra plus personne sans mandat d'un juge.",
        "« Nous respectons la loi », a dit Page devant la prison.",
    ),
    "es": (
        "El ayuntamiento votó el martes limitar la subida de los alquileres al dos por ciento anual.",
        "La alcaldesa dijo que los propietarios habían esperado demasiado.",
        "Los agricultores de la orilla sur temen por sus campos y quieren acudir a los tribunales.",
        "El alguacil ya no retendrá a nadie sin una orden judicial.",
        "«Cumplimos la ley», dijo Page a los periodistas.",
    ),
    "it": (
        "Il consiglio comunale ha votato martedì per limitare l'aumento degli affitti al due per cento l'anno.",
        "La sindaca ha detto che i proprietari hanno aspettato troppo.",
        "Gli agricoltori della riva sud temono per i loro campi e vogliono rivolgersi al tribunale.",
        "Lo sceriffo non tratterrà più nessuno senza un mandato del giudice.",
        "«Rispettiamo la legge», ha detto Page ai giornalisti.",
    ),
    "nl": (
        "De gemeenteraad stemde dinsdag voor een huurverhoging van hoogstens twee procent per jaar.",
        "De burgemeester zei dat de eigenaren te lang hadden gewacht.",
        "De boeren op de zuidelijke oever vrezen voor hun velden en willen naar de rechter stappen.",
        "De sheriff zal niemand meer vasthouden zonder bevel van een rechter.",
        "“We houden ons aan de wet,” zei Page tegen de pers.",
    ),
    "pt": (
        "A câmara municipal votou na terça-feira limitar o aumento das rendas a dois por cento ao ano.",
        "A presidente da câmara disse que os proprietários esperaram demasiado.",
        "Os agricultores da margem sul temem pelos seus campos e querem ir a tribunal.",
        "O xerife não vai mais deter ninguém sem mandado de um juiz.",
        "“Cumprimos a lei”, disse Page aos jornalistas.",
    ),
    "sv": (
        "Kommunfullmäktige röstade på tisdagen för att begränsa hyreshöjningarna till två procent om året.",
        "Borgmästaren sade att ägarna hade väntat för länge.",
        "Bönderna på den södra stranden fruktar för sina åkrar och vill gå till domstol.",
        "Sheriffen kommer inte längre att hålla någon utan beslut från en domare.",
        "”Vi följer lagen”, sade Page till reportrarna.",
    ),
    "pl": (
        "Rada miasta przegłosowała we wtorek ograniczenie podwyżek czynszów do dwóch procent rocznie.",
        "Burmistrzyni powiedziała, że właściciele czekali zbyt długo.",
        "Rolnicy z południowego brzegu boją się o swoje pola i chcą iść do sądu.",
        "Szeryf nie będzie już nikogo zatrzymywał bez nakazu sędziego.",
        "„Przestrzegamy prawa” – powiedział Page dziennikarzom.",
    ),
    "tr": (
        "Belediye meclisi salı günü kira artışlarını yılda yüzde iki ile sınırlamayı oyladı.",
        "Belediye başkanı, mal sahiplerinin çok uzun süre beklediğini söyledi.",
        "Güney kıyısındaki çiftçiler tarlaları için korkuyor ve mahkemeye gitmek istiyor.",
        "Şerif artık hâkim kararı olmadan kimseyi tutmayacak.",
        "Page gazetecilere “Yasalara uyuyoruz” dedi.",
    ),
    "ru": (
        "Городской совет во вторник проголосовал за ограничение роста арендной платы двумя процентами в год.",
        "Мэр заявила, что владельцы ждали слишком долго.",
        "Фермеры на южном берегу боятся за свои поля и хотят обратиться в суд.",
        "Шериф больше не будет удерживать людей без решения судьи.",
        "«Мы соблюдаем закон», — сказал Пейдж журналистам.",
    ),
    "ar": (
        "صوت مجلس المدينة يوم الثلاثاء على تحديد زيادة الإيجارات باثنين في المئة سنويا.",
        "قالت رئيسة البلدية إن الملاك انتظروا طويلا.",
        "يخشى المزارعون على الضفة الجنوبية على حقولهم.",
        "لن يحتجز الشريف أحدا بدون أمر من القاضي.",
        "قال بيج للصحفيين نحن نتبع القانون.",
    ),
    "zh": (
        "市议会周二投票决定将租金涨幅限制在每年百分之二。",
        "市长说业主们等得太久了。",
        "南岸的农民担心他们的田地。",
        "没有法官的命令，警长不再扣留任何人。",
        "佩奇对记者说我们遵守法律。",
    ),
    "he": (
        "מועצת העיר הצביעה ביום שלישי בעד הגבלת עליית שכר הדירה לשני אחוזים בשנה.",
        "ראשת העיר אמרה שהבעלים חיכו יותר מדי זמן.",
        "החקלאים בגדה הדרומית חוששים לשדותיהם.",
        "השריף לא יעצור עוד אנשים בלי צו של שופט.",
        "פייג' אמר לכתבים שהם שומרים על החוק.",
    ),
}
