"""What people have texted on the demo's morning: strangers, customers, a technician, and what the office answered."""

from typing import NamedTuple


class Said(NamedTuple):
    """Something written `ago` minutes before now by this number, or to it by the office."""

    ago: float
    phone: str
    body: str
    by_office: bool = False


SAID = (
    Said(330, "+18885550143", "Congratulations! Your business is preapproved for $250,000. Call now"),
    Said(52, "+16175550188", "Shoulder is fine again, I can start on Monday. Who has my van?"),
    Said(
        35,
        "+16175550172",
        "Buenos días, soy Ramón Ibarra. No sale agua caliente desde ayer. 77 Beale St Apt 3, Quincy",
    ),
    Said(31, "+17815550104", "The super is in unit 1A until noon"),
    Said(28, "+17815550104", "Thanks, we will ring there first.", by_office=True),
    Said(
        12,
        "+16175550171",
        "Hi, this is Dolores Whitcombe. The dryer outlet sparked, half the kitchen is dead. 31 Hancock St, Quincy",
    ),
    Said(9, "+16175550122", "Side door please, the front bell is broken"),
)
# Numbers whose conversation was looked at since, and one that was set aside.
READ = ("+17815550104",)
IGNORED = ("+18885550143",)
