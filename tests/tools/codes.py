#!/usr/bin/env python3
"""Reads every QR code of a built site with two decoders that had no part in making it, zxing-cpp and ZBar.

Each must hold the address that the ledger in content/ promises for its page, keep its quiet zone, survive a bad photo,
and lead to a page of the site. It judges pictures only; what the pages say is for the browser tests.

Usage: codes.py SITE
"""

import io
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import cairosvg
import numpy
import zxingcpp
from PIL import Image, ImageDraw, ImageFilter

CONTENT = Path(__file__).resolve().parents[2] / "content"
QUIET_ZONE = 4  # modules, ISO/IEC 18004
LEVELS = "MQH"  # of error correction: M or better
LEAST_WIDTH = 600  # px of a PNG: 30 mm at 500 dots to the inch
WIDTH_IN_MODULES = (21, 25, 29)  # versions 1 to 3; a larger code has modules too small for 30 mm
ZBAR = ["zbarimg", "--quiet", "--xml", "-Sdisable", "-Sqrcode.enable"]


def expected_codes():
    """The code that each folder of the site shows, by its path: {'nl/rugklachten/oefening-07': '020-07-1'}."""
    ledger = tomllib.loads((CONTENT / "permalinks.toml").read_text())
    source = tomllib.loads((CONTENT / "site.toml").read_text())["languages"][0]
    expected = {}
    for code, entry in ledger["codes"].items():
        if "retired" in entry:
            continue
        for number, lang in ledger["languages"].items():
            folder = f"{lang}/{entry['page'].replace('/exercise-', '/oefening-')}"
            expected[folder] = code if lang == source else f"{code}-{number}"
    return expected


def payload(code):
    """What the paper must hold: scheme and host in capitals, as a small code needs them, and a slash at the end."""
    address = tomllib.loads((CONTENT / "site.toml").read_text())["base_url"]
    return f"{address.upper()}/{code}/"


def grey(path):
    """A picture on white paper."""
    data = cairosvg.svg2png(url=str(path), output_width=660) if path.suffix == ".svg" else path.read_bytes()
    image = Image.open(io.BytesIO(data)).convert("RGBA")
    paper = Image.new("RGBA", image.size, "white")
    paper.alpha_composite(image)
    return paper.convert("L")


def read_by_zxing(image):
    """What zxing-cpp reads: the only code in the picture, or None."""
    found = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)
    return found[0] if len(found) == 1 else None


def read_by_zbar(images):
    """What ZBar reads in each picture, by its key; pictures without a code are absent. One call for all: it is slow to start."""
    with tempfile.TemporaryDirectory() as folder:
        names = {}
        for index, (key, image) in enumerate(images.items()):
            names[f"{folder}/{index}.png"] = key
            image.save(f"{folder}/{index}.png")
        done = subprocess.run([*ZBAR, *names], capture_output=True, text=True, check=False)
    root = ElementTree.fromstring(done.stdout)
    sources = [element for element in root.iter() if element.tag.endswith("source")]
    return {names[source.get("href")]: [data.text for data in source.iter() if data.tag.endswith("data")] for source in sources}


def bad_photos(image):
    """Copies as a bad photo of used paper would show them. The same every time."""
    image = image.resize((440, 440), Image.Resampling.LANCZOS)
    stained = image.copy()
    ImageDraw.Draw(stained).ellipse((250, 230, 330, 310), fill=110)
    shaded = numpy.asarray(image, float)
    shaded[:, :220] *= 0.6
    yield "blurred", image.filter(ImageFilter.GaussianBlur(2.5))
    yield "turned", image.rotate(17, expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC)
    yield "faint", image.point(lambda value: 150 + value * 50 // 255)
    yield "stained", stained
    yield "half in shade", Image.fromarray(shaded.astype("uint8"))
    yield "far away", image.resize((110, 110), Image.Resampling.LANCZOS)


def quiet_zone_faults(image, modules):
    """Whether the border of four modules is clean, and the code begins right after it."""
    pixels = numpy.asarray(image)
    module = image.width / (modules + 2 * QUIET_ZONE)
    dark = numpy.argwhere(pixels < 128)
    edges = [*dark.min(axis=0), *(image.width - 1 - dark.max(axis=0))]
    return [f"quiet zone of {edge / module:.1f} modules" for edge in edges if abs(edge / module - QUIET_ZONE) > 0.1]


def size_faults(path, image, found):
    """What is wrong with the size of a picture, the pattern and its level of error correction."""
    modules = version_of(found)
    if modules not in WIDTH_IN_MODULES:
        return [f"a pattern of {modules} modules"]
    faults = quiet_zone_faults(image, modules)
    if image.width != image.height or (path.suffix == ".png" and image.width < LEAST_WIDTH):
        faults.append(f"{image.width} × {image.height} px")
    if found.ec_level not in LEVELS:
        faults.append(f"error correction {found.ec_level}")
    return faults


def version_of(found):
    """The width of the pattern in modules."""
    return 17 + 4 * int(found.extra["Version"])


def picture_faults(site, path, image, expected):
    """What is wrong with one picture, as zxing-cpp sees it."""
    code = expected.get(str(path.parent.relative_to(site)))
    if code is None:
        return ["no printed code belongs to this page"]
    found = read_by_zxing(image)
    if found is None:
        return ["zxing-cpp reads no code"]
    faults = size_faults(path, image, found)
    if found.text != payload(code):
        faults.append(f"holds {found.text}, expected {payload(code)}")
    if not (site / code / "index.html").is_file():
        faults.append(f"/{code}/ is no page of the site")
    return faults


def decoder_faults(images, expected_text):
    """Where ZBar does not agree, and bad photos that neither decoder reads."""
    faults = [f"{path}: ZBar reads {read}" for path, read in compare(read_by_zbar(images), expected_text)]
    photos = {(path, what): photo for path, image in images.items() if path.suffix == ".svg" for what, photo in bad_photos(image)}
    zbar = read_by_zbar(photos)
    for (path, what), photo in photos.items():
        texts = {getattr(read_by_zxing(photo), "text", None), *zbar.get((path, what), [])}
        if texts - {None} != {expected_text[path]}:
            faults.append(f"{path}: {what}, reads {texts - {None} or 'nothing'}")
    return faults


def compare(read, expected_text):
    """Pictures of which ZBar reads something else than expected."""
    return [(path, read.get(path)) for path, text in expected_text.items() if read.get(path) != [text]]


def main():
    """Judges every picture and prints one line for each fault."""
    site = Path(sys.argv[1]).resolve()
    expected = expected_codes()
    paths = sorted(path for path in site.rglob("qr.*") if path.suffix in (".svg", ".png"))
    images = {path: grey(path) for path in paths}
    faults = [f"{path}: {fault}" for path, image in images.items() for fault in picture_faults(site, path, image, expected)]
    faults += decoder_faults(images, {path: payload(expected.get(str(path.parent.relative_to(site)), "")) for path in paths})
    faults += [f"{folder}: no qr{suffix}" for folder in expected for suffix in (".svg", ".png") if site / folder / f"qr{suffix}" not in images]
    print(*(line.replace(f"{site}/", "") for line in faults), sep="\n", end="\n" if faults else "")
    print(f"{len(images)} pictures, {len(expected)} codes, {len(faults)} faults")
    return 1 if faults or not images else 0


if __name__ == "__main__":
    sys.exit(main())
