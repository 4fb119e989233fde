"""How much of the labelled text each extractor finds: body F1 by the folder's own scorer."""
import json
import subprocess
import sys


def body_f1(data, predictions, source):
    """The mean F1 of the bodies over the pages of a source."""
    command = [sys.executable, f"{data}/score.py", f"{data}/labels.jsonl", str(predictions),
               "--source", source, "--json"]
    report = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return report["groups"]["all"]["body.f1"]["value"]


def predict(extract, data, pages, source, output):
    """Writes what `extract` finds in each page of the source, in the scorer's format."""
    with open(f"{data}/labels.jsonl", encoding="utf-8") as labels, \
            open(output, "w", encoding="utf-8") as file:
        for label in map(json.loads, filter(str.strip, labels)):
            if label["source"] != source:
                continue
            with open(f"{pages}/{label['file'].removesuffix('.gz')}", "rb") as page:
                content = page.read()
            try:
                body = extract(content, content.decode(label.get("charset") or "utf-8", "replace"))
            except Exception as error:  # A peer that fails on a page finds nothing there.
                print(f"{label['id']}: {error!r}"[:120], file=sys.stderr)
                body = ""
            file.write(json.dumps({"id": label["id"], "body": body}) + "\n")
