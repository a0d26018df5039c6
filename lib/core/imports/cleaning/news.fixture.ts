/** Invented reports without a page around them, in several languages: cleaning leaves every word of them. */
export const news: readonly { language: string; text: string }[] = [
  {
    language: "en",
    text: `Valley school reopens after flood, with half its pupils

By Lida Morozan, Radio Zhelna

3 May 2025

KOSTRAVA, Ilmeria (Meridian Wire) – The school in Kostrava reopened on Monday for the first time since the flood, with 212 of its 430 pupils.

“We share two rooms and one stove,” said the headmistress, Marta Kolb. “Please wait with your questions until the children are inside.”

What is missing

Books, mostly. The ministry promised 1,500 of them by Friday.

• Desks: 60
• Stoves: 4
• Teachers

In a post on Instagram, the deputy minister wrote that she would follow the matter. She later shared photos of the new roof on Facebook and Twitter.

The company that runs the dam left a comment under the video: “We use cookies and coffee to keep our crews awake.” It was removed within the hour.

Leave a light on

Villagers have been told to leave a light on at night. Watch: the men of the relief service walk the street every two hours.

The opinions expressed at the meeting differed. Photographs by residents show the wall in February; Reuters published one of them.

Copyright in the recordings belongs to the village, according to its lawyer. Read them, she says, and you will find an error in every second line.

With reporting by AFP`,
  },
  {
    language: "ru",
    text: `Школа в Кострове открылась после паводка

Школа в Кострове открылась в понедельник впервые после паводка. Пришли 212 учеников из 430, сообщила директор.

«Пожалуйста, подождите с вопросами», – сказала она журналистам.

Чего не хватает

Не хватает книг. Министерство обещало привезти 1500 штук до пятницы.

Замминистра написал в Telegram, что подпишется на новости школы. Его комментарий прочитали 300 человек.

Фото разрушенной стены жители сделали ещё в феврале. Мнения жителей разошлись: одни уехали, другие остались.

Реклама концерта всё ещё висит на мосту. Мост построен при поддержке банка.`,
  },
  {
    language: "de",
    text: `Schule in Kostrava öffnet nach der Flut wieder

Die Schule in Kostrava hat am Montag zum ersten Mal seit der Flut geöffnet. Von 430 Kindern kamen 212.

„Bitte warten Sie mit den Fragen“, sagte die Leiterin.

Was fehlt

Es fehlen vor allem Bücher. Das Ministerium teilte mit, bis Freitag kämen 1500.

Die Anzeige gegen den Betreiber liegt seit März bei Gericht. Auf Facebook teilten Bewohner ein Foto der Mauer.

Wir nutzen, sagt der Wirt, jede trockene Stunde. Die Kommentare im Netz liest er nicht.`,
  },
  {
    language: "fr",
    text: `L'école de Kostrava rouvre après la crue

L'école de Kostrava a rouvert lundi pour la première fois depuis la crue. Sur 430 élèves, 212 sont venus.

« Veuillez patienter », a dit la directrice aux journalistes.

Ce qui manque

Il manque surtout des livres. Le ministère en promet 1 500 avant vendredi, selon un porte-parole.

Des habitants ont partagé sur Facebook une photo du mur. La publicité du concert est restée sur le pont.`,
  },
  {
    language: "es",
    text: `La escuela de Kostrava reabre tras la crecida

La escuela de Kostrava reabrió el lunes por primera vez desde la crecida. De 430 alumnos vinieron 212.

«Por favor, esperen», pidió la directora a los periodistas.

Lo que falta

Faltan sobre todo libros. El ministerio prometió 1.500 antes del viernes.

Los vecinos compartieron en Facebook una foto del muro. La publicidad del concierto sigue en el puente.`,
  },
];
