"""Ten fictional articles, which the tests of readers render in every format and expect back field by field."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True)
class Told:
    """One article as it was meant; what a format has no place for is left out of its rendering."""

    number: int
    headline: str
    outlet: str
    published: str
    authors: tuple[str, ...]
    section: str
    page: str
    place: str
    paragraphs: tuple[str, ...]
    subhead: str = ""
    caption: str = ""
    edition: str = ""

    @property
    def day(self) -> date:
        return date.fromisoformat(self.published)

    @property
    def byline(self) -> str:
        return " and ".join(self.authors)

    @property
    def url(self) -> str:
        return f"https://{self.outlet.lower().replace(' ', '-')}.example/{self.published}/{self.number}"

    @property
    def identifier(self) -> str:
        return f"ALDN{self.number:06d}{self.published.replace('-', '')}"

    @property
    def accession(self) -> str:
        return f"ALDN0000{self.published.replace('-', '')}eh3e{self.number:05d}"

    @property
    def words(self) -> int:
        return sum(len(paragraph.split()) for paragraph in self.paragraphs)

    @property
    def rights(self) -> str:
        return f"Copyright {self.day.year} {self.outlet} Company"

    @property
    def text(self) -> str:
        return "\n".join(self.paragraphs)


TEN = (
    Told(
        1, "Council weighs a cap on rents", "Alden Post", "2021-03-14", ("Ina Roe",), "Local News", "A1", "Alden",
        (
            "The city council of Alden will decide in April whether rents in older buildings may rise by more than two "
            "percent a year, Mayor Rosa Lind said on Sunday.",
            "“Rents must stop climbing,” Lind told a meeting of tenants in the old brewery. “We have waited too long "
            "for owners to see reason.”",
            "The association of owners called the cap a mistake that would keep new flats from being built.",
        ),
        subhead="Owners warn of a standstill in building",
    ),
    Told(
        2, "Ferry workers walk out over night shifts", "Harbor Gazette", "2021-03-15", ("Tomas Vance", "Ada Mills"),
        "Business", "12", "Port Ellis",
        (
            "Ferries between Port Ellis and the islands stood still on Monday after workers walked out over a new plan "
            "for night shifts.",
            "The union said that nobody had been asked. The operator answered that it had written to everybody in "
            "January and again in February.",
            "Talks go on today.",
        ),
        caption="An empty pier at Port Ellis on Monday morning",
    ),
    Told(
        3, "Schools to drop entrance tests", "Alden Post", "2021-04-02", (), "Education", "B3", "",
        (
            "Three of the five secondary schools in the county will no longer test children before they admit them, "
            "the school board announced.",
            "Board member Karl Otis, who voted against it, said that the change was “made on a napkin”.",
        ),
    ),
    Told(
        4, "A river gets its bed back", "The Marsh Observer", "2020-11-30", ("Lena Quist",), "Environment", "7",
        "Lower Marsh",
        (
            "Twelve years after it was first promised, the river Sool may leave its concrete channel between Lower "
            "Marsh and the sea.",
            "Engineers opened the last gate on Monday. Farmers on the southern bank fear for their fields, and have "
            "asked a court to close it again.",
            "“Water does not read contracts,” said Jo Brand, who grows cabbage there.",
        ),
    ),
    Told(
        5, "Budget passes with a single vote", "Harbor Gazette", "2021-12-09", ("Tomas Vance",), "Politics", "1",
        "Westhaven",
        (
            "With one vote more than it needed, parliament in Westhaven passed a budget that spends less on roads and "
            "more on nurses.",
            "The finance minister, Edda Brook, said the country “can afford to be decent”. The opposition leader spoke "
            "of a house of cards.",
        ),
        edition="Final Edition",
    ),
    Told(
        6, "Court hears case on face recognition", "Daily Signal", "2022-01-20", ("Mara Ode", "Piet Sand", "Lu Chen"),
        "Justice", "4", "Westhaven",
        (
            "The high court began to hear on Thursday whether the police may compare pictures from stations with those "
            "of identity cards.",
            "Lawyers of the interior ministry said that no picture was kept for longer than two days.",
            "The data commissioner, who had brought the case, doubted it: her office found copies that were a year "
            "old.",
        ),
    ),
    Told(
        7, "Letters: The tram nobody asked for", "Alden Post", "2022-02-28", ("Bo Finch",), "Opinion", "A9", "",
        (
            "Your report on the new tram leaves out that the line ends in a field, three kilometres from the next "
            "house.",
            "I have lived beside that field for forty years. Cows do not buy tickets.",
        ),
    ),
    Told(
        8, "Strike fund runs dry", "The Marsh Observer", "2022-05-06", ("Lena Quist",), "Work", "3", "Lower Marsh",
        (
            "The fund from which striking dairy workers were paid is empty, the union admitted on Friday.",
            "“We go on without it,” said its secretary, Ole Hart. How many of the 240 strikers will do so he could not "
            "say.",
        ),
        caption="Ole Hart, secretary of the union",
    ),
    Told(
        9, "Border town counts its empty shops", "Daily Signal", "2022-08-17", ("Mara Ode",), "Economy", "18", "Kells",
        (
            "Every third shop in Kells is empty. That is what students found who walked through all its streets in "
            "July and knocked at every door.",
            "The mayor blames the tariffs. The owner of the last bookshop blames the mayor, who bought his books "
            "across the border.",
        ),
    ),
    Told(
        10, "Minister withdraws plan for wind farms", "Harbor Gazette", "2023-10-03", ("Ada Mills",), "Energy", "2",
        "Westhaven",
        (
            "Energy minister Noor Haas on Tuesday withdrew a plan that would have let wind farms be built without the "
            "consent of the villages around them.",
            "“I have counted,” Haas said, “and it is not enough.” Her own party had split over it.",
            "Environmental groups called it a sad day; the association of municipalities thanked her.",
        ),
    ),
)  # fmt: skip
