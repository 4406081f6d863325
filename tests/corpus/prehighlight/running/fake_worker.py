"""A stand-in for the reader's child process: it answers at once, and fails in the way that a text asks for."""

import argparse
import json
import os
import sys
import time

asked = argparse.ArgumentParser()
asked.add_argument("--pipeline")
pipeline = asked.parse_args().pipeline
if pipeline == "missing":
    print(json.dumps({"error": "It is not there.", "way_out": "Take another."}), flush=True)
    raise SystemExit(1)
if pipeline == "broken":
    print("no memory", file=sys.stderr)
    raise SystemExit(3)
print(json.dumps({"ready": True, "name": pipeline, "version": "7"}), flush=True)
for line in sys.stdin:
    article = json.loads(line)
    if article["text"] == "crash":
        os._exit(9)
    if article["text"] == "hang":
        time.sleep(600)
    if article["text"] == "bad":
        print(json.dumps({"id": article["id"], "error": "Too odd."}), flush=True)
        continue
    reading = {"mentions": [], "cast": [[article["text"], "person", "", []]], "attributions": [], "notes": []}
    print(json.dumps({"id": article["id"], "reading": reading}), flush=True)
