"""Holds files below the working folder to the schemas of their kinds, with the fastest YAML that Python has.
Arguments: the folder of the schemas; as JSON, which files are of which kind."""
import glob, json, sys
import jsonschema, yaml

class Loader(yaml.CSafeLoader):
    """To YAML 1.1 `no` is false, and we have a key of that name."""
    yaml_implicit_resolvers = {
        first: [(tag, form) for tag, form in known if not tag.endswith(":bool") or first in "tTfF"]
        for first, known in yaml.CSafeLoader.yaml_implicit_resolvers.items()
    }

def schema(kind):
    text = open(f"{sys.argv[1]}/{kind}.schema.json", encoding="utf-8").read()
    return json.loads(text.replace("shared.schema.json#", "#"))

faults = 0
for each in json.loads(sys.argv[2]):
    whole = schema(each["kind"])
    whole["$defs"] = {**schema("shared")["$defs"], **whole.get("$defs", {})}
    validator = jsonschema.Draft202012Validator(whole)
    for file in glob.glob(each["files"]):
        with open(file, encoding="utf-8") as content:
            for error in validator.iter_errors(yaml.load(content, Loader)):
                faults += 1
                print(f"{file}: {error.message}")
sys.exit(faults > 0)
