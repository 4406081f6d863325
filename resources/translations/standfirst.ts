<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>standfirst</name>
    <message>
        <location filename="../../corpus/readers/documents/frontmatter.py"/>
        <source> (line {line})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>&amp;Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>&amp;Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>&amp;Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>&amp;Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>&amp;Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/word.py"/>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/said.py"/>
        <location filename="../../gui/importing/first_articles.py"/>
        <source>(no headline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/source.py"/>
        <source>, stance to be decided anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>03/04/2020 is the fourth of March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>03/04/2020 is the third of April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>1   Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>2   Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>3   Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>? Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/rounds.py"/>
        <source>A batch can be coded under a frozen version while the codebook goes on. Enter begins such a round, or ends it: what it does to the codings is shown first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/handing_out.py"/>
        <source>A batch is drawn once: name this one otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/assigning.py"/>
        <location filename="../../models/work/handing_out.py"/>
        <source>A batch needs a name, articles and at least one coder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>A batch needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>A change of row {uid} of {table} can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <location filename="../../models/revising/rewording.py"/>
        <location filename="../../models/revising/splits.py"/>
        <source>A claim needs a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/moves.py"/>
        <source>A claim needs a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/carrying.py"/>
        <location filename="../../gui/opened_project.py"/>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>A codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/reading.py"/>
        <source>A codebook has a title and claims; the guide shows one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/people/who.py"/>
        <source>A coder needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>A column names the actors (name or uid), each other one is an attribute; since and until are times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/drawing.py"/>
        <source>A draw has one way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/sampling.py"/>
        <source>A draw of constructed weeks has at least one week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/families.py"/>
        <source>A family is kept, kept by its first, or coded once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/importing.py"/>
        <source>A file is read as a kind or by a recipe, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>A folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/versioning.py"/>
        <source>A frozen version needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>A label of a new claim in each line. The old one stays; its coders say which one each coding is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>A name that a person gave finds the actor in every article; a machine’s alone joins nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/words.py"/>
        <source>A new claim at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/words.py"/>
        <source>A new claim below {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/words.py"/>
        <source>A new question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/words.py"/>
        <source>A new target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/quotas.py"/>
        <source>A number each, * for all, nothing for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/patterns.py"/>
        <source>A pattern of blanks fits everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>A person to an organisation, an office to a body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>A project is one file that ends in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>A project is one file: articles, codebook, codings and their history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/answering.py"/>
        <source>A project lead adds variables to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/people/who.py"/>
        <source>A project needs a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <location filename="../../models/revising/options.py"/>
        <source>A question needs words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>A recipe has a name and fields, or columns; the guide shows one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>A role, a party, an identifier, or whatever else: the name is free. Times are years, months or days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>A rule is gone: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/actions.py"/>
        <source>A statement can't be merged with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/changing.py"/>
        <source>A statement needs evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/deciding.py"/>
        <source>A statement that was kept can be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>A table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/page.py"/>
        <source>A table of actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <location filename="../../models/revising/rewording.py"/>
        <source>A target needs a proposition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>A version of the codebook can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <source>A {what} of the codebook has no number or key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>About Standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>About whom is it said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codings/reading.py"/>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>Actor {row} is in more or fewer statements than was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/page.py"/>
        <location filename="../../gui/actors/registry.py"/>
        <location filename="../../gui/palette/entries.py"/>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/page.py"/>
        <source>Actors: who is who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/exporting.py"/>
        <source>Add a claim first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/joining.py"/>
        <source>Add a column, such as “type”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Add the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Add the selection to the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>Add what a table says of outlets, as a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Addressee …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/words.py"/>
        <source>After: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/same.py"/>
        <source>Against it: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <source>All articles are set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>All articles of the queue are finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>All articles of {weeks} of each outlet, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>All articles of {weeks}, {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/keysheet/page.py"/>
        <source>All as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <source>All batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/beside_page.py"/>
        <source>All coders beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <source>All is done, or nothing is yet: look at another part of the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tour/steps.py"/>
        <source>All is right? Then keep it. The next draft comes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/check.py"/>
        <source>All is well with {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/background.py"/>
        <source>All is well: the database, the texts, every position and the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/keysheet/page.py"/>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/withdrawing.py"/>
        <source>All of it is begun: nothing was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/rescue.py"/>
        <source>All of it is saved in {kept}: go on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>All of {pool}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/carrying.py"/>
        <source>All passages, as an appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>All positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/narrowing.py"/>
        <source>All statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>Already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/registry.py"/>
        <location filename="../../models/revising/dividing.py"/>
        <source>An actor needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>An actor that is there, or a new one. Whom machines call so is that one from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/registry.py"/>
        <source>An alias can't be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/columns.py"/>
        <location filename="../../corpus/readers/recipes/inferring.py"/>
        <source>An article has no field “{field}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/articles/articles.py"/>
        <source>An article has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/panes.py"/>
        <source>An article in {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/noting.py"/>
        <source>An attribute needs a name and a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/conditions.py"/>
        <source>An option of “{variable}” is empty or there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/words.py"/>
        <source>Another meaning, and its coders look at each coding again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/words.py"/>
        <source>Another meaning: a new code; the codings stay with the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>Another number for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>Answer {row} (article {article}) is to “{variable}”, which is asked of something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>Answer {row} (article {article}), “{value}”, is none to “{variable}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>Answer {row} is to no question of the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>Answered with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Any name in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>Any name in use …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <location filename="../../gui/topbar.py"/>
        <source>Anything, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/source.py"/>
        <location filename="../../gui/desk/reading.py"/>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/evaluation.py"/>
        <source>Article {article} of {file} has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/families.py"/>
        <source>Article {number} can't stand for its family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/families.py"/>
        <source>Article {number} tells no story that others tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>Article {row} is not as it was imported, or as it was mended since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/middle.py"/>
        <location filename="../../gui/corpus/page.py"/>
        <location filename="../../gui/palette/entries.py"/>
        <location filename="../../gui/preferences/page.py"/>
        <location filename="../../gui/searching/page.py"/>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/pools.py"/>
        <source>Articles are listed by their uids, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/doubles/comparers.py"/>
        <source>Articles could not be compared. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>Articles have no “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/handing_out.py"/>
        <source>Articles or batches have changed since this was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>Articles that tell the same story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Articles to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Articles with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/portrait.py"/>
        <source>Articles with one of these names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/portrait.py"/>
        <source>Articles with this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/dates.py"/>
        <source>Articles without one, by the file that they came from. ↓ goes through them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>As designed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/raw_page.py"/>
        <source>As it was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/people/roles.py"/>
        <source>Ask a lead of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>Ask about all codings of codes that are not used any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>Ask for the project alone, closed, without files beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>Ask only for these claims and what is below them: numbers, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>Ask only where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>Ask only where this is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>Asked of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <source>Asks also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/sampling.py"/>
        <source>At least one article must be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>Attribute {row} answers no question of the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Attributes from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/raw_page.py"/>
        <location filename="../../gui/exporting/page.py"/>
        <location filename="../../gui/guide/page.py"/>
        <location filename="../../gui/importing/page.py"/>
        <location filename="../../gui/keysheet/page.py"/>
        <location filename="../../gui/preferences/page.py"/>
        <location filename="../../gui/searching/page.py"/>
        <location filename="../../gui/widgets/asking.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/backup.py"/>
        <location filename="../../gui/commands.py"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/backup.py"/>
        <source>Backed up to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/backup.py"/>
        <location filename="../../gui/background.py"/>
        <source>Backing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/handing_out.py"/>
        <source>Batch {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/words.py"/>
        <source>Before: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/who.py"/>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/rounds.py"/>
        <source>Begin a round of {batch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Begin coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>Begun draft {number}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/portrait.py"/>
        <source>Belongs to {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>Beside its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/raw_page.py"/>
        <location filename="../../gui/importing/page.py"/>
        <source>Beside its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/searching/page.py"/>
        <source>Best match first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/rules.py"/>
        <source>Between two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>Between two articles: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>Bring articles back that are set aside, as a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Bringing articles back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/source.py"/>
        <source>Brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/source.py"/>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>By --under, --headline, --words, or --where with --words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>By date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/over_time.py"/>
        <source>By month   W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/over_time.py"/>
        <source>By week   W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/searching/page.py"/>
        <source>By what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/searching/page.py"/>
        <source>By what precedes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <location filename="../../models/corpus/reading.py"/>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/csv_set.py"/>
        <source>Byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/bulk.py"/>
        <source>C claim, T target, 1–5 stance: what would change is shown first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/csv_set.py"/>
        <source>CSV set (a folder of tables for R, Python and other programs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>Call it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/undo.py"/>
        <source>Can't redo “{action}”: the file tells of it what no action can have done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/undo.py"/>
        <source>Can't redo “{action}”: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/undo.py"/>
        <source>Can't undo “{action}”: the file tells of it what no action can have done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/undo.py"/>
        <source>Can't undo “{action}”: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <location filename="../../gui/welcome/who.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Capitals count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/sources.py"/>
        <source>Categories of the Manifesto Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <location filename="../../gui/codings/bulk.py"/>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>Change a name, or note something of an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/words.py"/>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/shaping.py"/>
        <source>Change its target, or take the speaker away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>Change many statements at once, as a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Change the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/conditions.py"/>
        <source>Change when it is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/options.py"/>
        <source>Change when that is asked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Change who is coding …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Change {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Change {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codings/bulk.py"/>
        <source>Change {n}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>Change {row} of the history counts as undone, or as done, and is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>Change {row} of the history is not as it was written, or one before it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/words.py"/>
        <source>Change “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/corpus.py"/>
        <source>Changed {n} article.|Changed {n} articles.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>Changed {statements} in {articles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Changes what was noted to: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/mending.py"/>
        <source>Changing the statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/evaluation.py"/>
        <location filename="../../corpus/given_lines.py"/>
        <location filename="../../corpus/prehighlight/running/jsonl.py"/>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/check.py"/>
        <location filename="../../gui/commands.py"/>
        <source>Check the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/csv_check.py"/>
        <location filename="../../corpus/exporting/json_lines.py"/>
        <source>Check the project, and the disk it is written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/check.py"/>
        <location filename="../../gui/background.py"/>
        <source>Checking the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/merges.py"/>
        <source>Choose a claim that is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>Choose a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/head.py"/>
        <location filename="../../gui/preferences/page.py"/>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>Choose a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/dividing.py"/>
        <source>Choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Choose among overlapping statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/deciding.py"/>
        <location filename="../../models/actors/memberships.py"/>
        <location filename="../../models/revising/uniting.py"/>
        <source>Choose another actor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/merges.py"/>
        <source>Choose another claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Choose another file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <source>Choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/making.py"/>
        <source>Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <location filename="../../models/codebook/versioning.py"/>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/backups.py"/>
        <source>Choose another name: a backup never overwrites a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/writing.py"/>
        <source>Choose another name: a codebook never overwrites a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/numbering.py"/>
        <source>Choose another number, so that datasets do not mean two things by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <location filename="../../models/revising/moves.py"/>
        <location filename="../../models/revising/splits.py"/>
        <source>Choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/registry.py"/>
        <location filename="../../models/codebook/records.py"/>
        <location filename="../../models/codings/recoding.py"/>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/placing.py"/>
        <location filename="../../gui/widgets/chart/chart.py"/>
        <location filename="../../models/revising/moves.py"/>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/people/who.py"/>
        <source>Choose another pseudonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/shaping.py"/>
        <source>Choose another row of the statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/reading/pipeline.py"/>
        <source>Choose another, such as {default}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/head.py"/>
        <source>Choose files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>Choose one by the claim picker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/families.py"/>
        <source>Choose one of the family that is not set aside for another reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Choose one of the names in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/families.py"/>
        <source>Choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/formats.py"/>
        <source>Choose one of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/variables.py"/>
        <source>Choose one of: {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/changing.py"/>
        <location filename="../../models/coding/several.py"/>
        <source>Choose one, or make one from a selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/dates.py"/>
        <source>Choose some by ↓.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <location filename="../../models/actors/deciding.py"/>
        <source>Choose somebody from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Choose two by ↓.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/crossing.py"/>
        <source>Choose two different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codings/crossing.py"/>
        <source>Choose two of: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/rules.py"/>
        <source>Choose what narrows at the left, or type words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Choose what was noted first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/reading/pipeline.py"/>
        <source>Choose {default}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/table/model.py"/>
        <source>Chosen. {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/source.py"/>
        <location filename="../../gui/desk/card.py"/>
        <location filename="../../gui/desk/card_parts.py"/>
        <location filename="../../models/codings/reading.py"/>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/changing.py"/>
        <location filename="../../models/codings/recoding.py"/>
        <source>Claim {number} is retired and can't be given any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <source>Claim {number} names the target {target}, which is not in the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <source>Claim {number} stands below {parent}, which does not come before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Claim …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>Claim: type a word or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/tree.py"/>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/learning.py"/>
        <source>Claims are guessed by the codebook alone as long as learning makes them no better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/learning.py"/>
        <source>Claims are guessed by the codebook alone from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/learning.py"/>
        <source>Claims are guessed by the codebook and by what you have coded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/keysheet/page.py"/>
        <source>Click one, or choose it with Tab and Enter, to change it. All of them are in the menus too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/find_bar.py"/>
        <location filename="../../gui/preferences/page.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/lock.py"/>
        <source>Close it there first, or open it here for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/logs.py"/>
        <source>Close it where it is open, then open it for coding once: that sets the log aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Close the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codebook/rounds.py"/>
        <source>Code it under version {n}, “{name}”</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>Code once, for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/running.py"/>
        <source>Code policy news: who said what about which policy, and where they stand. Without a command the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>Code these articles by hand; they are open at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/page.py"/>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>Codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codings/reading.py"/>
        <source>Codebook version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>Codebooks (*.yaml *.yml *.csv *.tsv *.qdc *.qdpx *.xlsx *.ods *.docx *.dna *.standfirst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/source.py"/>
        <location filename="../../models/codings/reading.py"/>
        <source>Coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/widgets/beside/scene.py"/>
        <source>Coder {n}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>Coder {row} is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/tree.py"/>
        <source>Codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/guide/page.py"/>
        <source>Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/sample.py"/>
        <source>Coding as two coders did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/topbar.py"/>
        <source>Coding as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>Codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/imports.py"/>
        <source>Codings hang on codes that are gone: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/imports.py"/>
        <source>Codings hang on codes that are worded otherwise: {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>Codings of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>Codings stay in any case. One Undo gives all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/lists.py"/>
        <source>Codings that a change of codes has left for a person to decide. Enter opens one; H says that it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/numbering.py"/>
        <source>Codings were made with {number} while it was {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>Codings, words and place stay as they are. What is below it is numbered along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/crossing.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/exporter.py"/>
        <source>Comparing it with the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codings/reading.py"/>
        <source>Complete or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/menu.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/raw.py"/>
        <source>Copy it here to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>Copy it to a file of its own and open that; or open it here for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/store.py"/>
        <source>Copy it, with all files beside it, to where you can write, and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/page.py"/>
        <source>Corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>Count articles by one of their columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>Count how often values of two columns meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>Count statements by one of their columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/going.py"/>
        <location filename="../../gui/codings/mending.py"/>
        <location filename="../../gui/handing_out/quotas.py"/>
        <location filename="../../gui/widgets/table/asking.py"/>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/page.py"/>
        <source>Counting actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/asking.py"/>
        <source>Counting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>Create the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/crossing.py"/>
        <location filename="../../gui/codings/page.py"/>
        <source>Cross table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/pagebar.py"/>
        <source>Ctrl +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/dna.py"/>
        <source>DNA's {names} are left out: actors and stances are no codes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <location filename="../../gui/preferences/page.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>Dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Datasets go into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <location filename="../../gui/codings/source.py"/>
        <location filename="../../gui/corpus/source.py"/>
        <location filename="../../models/codings/reading.py"/>
        <location filename="../../models/corpus/reading.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/dates.py"/>
        <location filename="../../gui/importing/how.py"/>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <location filename="../../gui/importing/table.py"/>
        <source>Declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <location filename="../../gui/codebook/shown.py"/>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Delete the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/actions.py"/>
        <source>Delete the statement instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/deciding.py"/>
        <source>Delete them first, or finish the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <location filename="../../gui/pagebar.py"/>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codings/beside_page.py"/>
        <source>Difference {n} of {all}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/banner.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/palette/entries.py"/>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/palette/palette.py"/>
        <source>Do something …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/likeness.py"/>
        <source>Does the draw look like the whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/words.py"/>
        <source>Does {name} still mean the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/answering.py"/>
        <location filename="../../gui/tour/panel.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/operations.py"/>
        <source>Done again: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Done by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>Done: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/nexis_uni.py"/>
        <source>Download the documents themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>Draft {number}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/sample.py"/>
        <source>Draw articles and list them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/keeping.py"/>
        <source>Drawing (*.svg);;Numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>Drawn by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>Drawn by quotas: {quotas}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>Drawn in equal numbers by {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>Drawn in proportion to {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/head.py"/>
        <location filename="../../gui/welcome/page.py"/>
        <source>Drop articles here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/reading.py"/>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/dates.py"/>
        <source>E mends dates one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/ebsco.py"/>
        <source>EBSCO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Each choice is kept as it is made. They hold for you on this computer, in every project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/edit.py"/>
        <source>Each coder changes only what is her own; a lead can do more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/who.py"/>
        <source>Each coding keeps the name of the person who made it. It stays in the project, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <source>Each has its reason on the page of the corpus, from where a lead brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>Each is an action that one undo takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/evaluation.py"/>
        <source>Each line is one article with its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/carrying.py"/>
        <source>Each passage with who said it, where they stand, outlet, date and headline, and its coder's pseudonym.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/state.py"/>
        <source>Empty: no articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <location filename="../../gui/importing/how.py"/>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/rounds.py"/>
        <source>End its round first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/rounds.py"/>
        <source>End the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/rounds.py"/>
        <source>End the round of {batch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/europresse.py"/>
        <source>Europresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/opened_project.py"/>
        <source>Every change is saved as it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Every command has a key that can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/keysheet/page.py"/>
        <source>Every command has its own key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Every file has its row. The articles are kept as they are here, for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/flow.py"/>
        <source>Every number is the articles behind it: press its key, and the table shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>Examples, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>Exclude, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/documents.py"/>
        <source>Export the codebook as QDC, or as such a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/qdc.py"/>
        <source>Export the codebook as QDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>Export the codebook as YAML, CSV or QDC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/listed.py"/>
        <source>Export the codes themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/export.py"/>
        <location filename="../../gui/exporting/page.py"/>
        <source>Export the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>Export the dataset …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/factiva.py"/>
        <source>Factiva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/factiva_xml.py"/>
        <source>Factiva XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/families/page.py"/>
        <source>Family {n} of {all}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/columns.py"/>
        <source>Field of “{column}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <location filename="../../gui/corpus/source.py"/>
        <location filename="../../gui/importing/table.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>Files of this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <source>Filter by words …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <source>Filter the queue by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/page.py"/>
        <source>Find a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/page.py"/>
        <source>Find a code by any word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>Find and replace in a field, as a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/page.py"/>
        <source>Find and replace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/doubles.py"/>
        <source>Find articles that tell the same story, and decide which are coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <location filename="../../gui/desk/find_bar.py"/>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/prehighlight.py"/>
        <location filename="../../gui/commands.py"/>
        <source>Find names and speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Find names and speakers in new articles by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Find them in new articles by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/running/jsonl.py"/>
        <location filename="../../corpus/prehighlight/running/projects.py"/>
        <location filename="../../corpus/sample.py"/>
        <location filename="../../gui/background.py"/>
        <source>Finding names and speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/finishing.py"/>
        <source>Finish all the same: “{reason}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/copying.py"/>
        <source>Finish the article that is coded for its family first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Finish, next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/first_articles.py"/>
        <source>First articles: {headlines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/page.py"/>
        <source>First time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Fold drafts that are unlikely to be statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Fold unlikely drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/same.py"/>
        <source>For it: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>For whoever looks at this actor next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/views.py"/>
        <source>Forget “{view}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <location filename="../../gui/importing/table.py"/>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/columns.py"/>
        <source>Found: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Free software under the MIT licence. Nothing you open in it leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/desktop.py"/>
        <source>Free the folder for writing, or set XDG_DATA_HOME to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/rounds.py"/>
        <source>Freeze it for a round first: F on the codebook page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>Freeze the codebook as it is for a round of coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/looking.py"/>
        <source>Freeze the codebook for a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/rounds.py"/>
        <source>Freeze the codebook for a round first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/carrying.py"/>
        <source>From a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>From a file, or another project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>From a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>From the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/rounds.py"/>
        <source>From then on its articles are coded by the codebook as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/handing_out.py"/>
        <source>Frozen are: {versions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/answering.py"/>
        <source>Further questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/writing.py"/>
        <source>Gathering the passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>Give a claim another number, and what is below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <location filename="../../models/corpus/aside.py"/>
        <source>Give a reason, such as “letters”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <source>Give each a number or key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>Give fields of articles other values, as a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/sampling.py"/>
        <source>Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/recipe_file.py"/>
        <source>Give it with --recipe, or drop it on the import page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/kept.py"/>
        <source>Give its file, or the name of one that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/drawing.py"/>
        <source>Give one of --by, --quota and --weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/imports.py"/>
        <source>Give the new one a number or key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/dividing.py"/>
        <source>Give the new one another title, so that the two can be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/teaching.py"/>
        <source>Give the very words of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/asked.py"/>
        <location filename="../../gui/welcome/page.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/deciding.py"/>
        <source>Go to the first of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>Grouped by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/web/guardian.py"/>
        <source>Guardian API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <location filename="../../gui/preferences/page.py"/>
        <source>Guess claims by what I have coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/guide/page.py"/>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/hand_out.py"/>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Hand out articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Hand out articles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/page.py"/>
        <source>Hand out {n} reading|Hand out {n} readings</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/page.py"/>
        <source>Hand out …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/hand_out.py"/>
        <source>Handed out as {batch}: {articles}, {readings}, seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>Handed out so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Handing out articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/pdf.py"/>
        <source>Have a program for text recognition (OCR) read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <location filename="../../gui/corpus/source.py"/>
        <location filename="../../models/corpus/reading.py"/>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <location filename="../../gui/desk/correcting.py"/>
        <source>History of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/hand_out.py"/>
        <source>Hours are told of coders whose pace was measured: active time of articles they have finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>Housing debate 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/detail.py"/>
        <source>How all of them are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/specimen.py"/>
        <source>How articles will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>How certain you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/going.py"/>
        <source>How far each coder is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>How far each coder is, and how long an article takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>How many articles; empty: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>How many constructed weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>How many for all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/sampling.py"/>
        <source>How many of which?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/quotas.py"/>
        <source>How many of {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/drawing.py"/>
        <source>How many that are follows from the quotas or the weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>How strong the stance is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>How they are drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/sources.py"/>
        <source>Immigration enforcement and local police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/reading.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/carrying.py"/>
        <source>Import a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Import a codebook …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>Import a codebook; what codings hang on is never retired in silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <location filename="../../gui/importing/page.py"/>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Import articles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Import into {project}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/taking.py"/>
        <source>Import it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/taking.py"/>
        <source>Import it: the other words mean the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Import more …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/taking.py"/>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Imported into {project}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/importing.py"/>
        <source>Importing articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/sample.py"/>
        <source>Importing the sample's articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>In an order of chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/searching/page.py"/>
        <source>In context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>In which order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/source.py"/>
        <source>In work</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/questions.py"/>
        <source>In {n} article that is ticked.|In {n} articles that are ticked.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/questions.py"/>
        <source>In {n} article that the table shows.|In {n} articles that the table shows.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <source>Include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>Include, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/desktop.py"/>
        <source>Install Standfirst first, as its README says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/frames.py"/>
        <source>Install it (pip install "standfirst[{extra}]"), or save the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/reading/pipeline.py"/>
        <source>Install it into Standfirst's environment, or choose {default} or {blank}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Inter, as everywhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/sources.py"/>
        <location filename="../../corpus/tables.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <location filename="../../models/file/store.py"/>
        <source>Is it still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/reading.py"/>
        <location filename="../../corpus/codebooks/sources.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>Is it the right file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/placing.py"/>
        <location filename="../../models/file/backups.py"/>
        <location filename="../../models/file/logs.py"/>
        <location filename="../../models/file/making.py"/>
        <source>Is the disk full or protected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/lock.py"/>
        <source>Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/patterns.py"/>
        <source>It can have {places}, the last at most once, and {braces} for braces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/noting.py"/>
        <source>It can't end in {until} and begin in {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/questions.py"/>
        <source>It changes {n} article: what stands there now is struck through.|It changes {n} articles: what stands there now is struck through.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/file/rescue.py"/>
        <source>It could not be saved elsewhere by itself ({reason}). Leave it open, and save it in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/variables.py"/>
        <source>It has no options yet: a project lead writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/settings.py"/>
        <source>It has no options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/people/roles.py"/>
        <source>It has: {layers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>It holds as it is coded, though its codes have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/raw.py"/>
        <source>It is not known which file this came from: it is from before imports were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/lists.py"/>
        <source>It is the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/queue.py"/>
        <source>It may have been settled meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>It must be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/raw.py"/>
        <source>It says of itself: {origin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>It says then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>It takes along: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>It will have the examples: {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>It will have the keywords: {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>It will include: {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>It will not exclude any more: {texts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/corpus.py"/>
        <source>It would change {n} article.|It would change {n} articles.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>It would change {statements} in {articles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/hand_out.py"/>
        <source>It would hand out as {batch}: {articles}, {readings}, seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>It would set {n} article aside: {reason}.|It would set {n} articles aside: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>Its articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codebook/rounds.py"/>
        <source>Its articles are coded by version {n} of the codebook, whatever is changed since.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/withdraw.py"/>
        <location filename="../../models/datasets/datasets.py"/>
        <source>Its coders are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>Its codings keep it; it can’t be given any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/tables.py"/>
        <source>Its columns can be: {columns}; or those that MAXQDA, NVivo or DNA write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>Its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/actor_tables.py"/>
        <source>Its first row must name the columns: name, role, party …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/joining.py"/>
        <source>Its first row must name the columns; it has: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/qdc.py"/>
        <source>Its groups of codes are left out: a claim stands in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/store.py"/>
        <source>Its last backup is {backup}: copy that to a new place and open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/settings.py"/>
        <source>Its options are: {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/versioning.py"/>
        <source>Its versions go from 1 to {newest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/json_array.py"/>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/json_lines.py"/>
        <source>JSON Lines (one article a line, for scripts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/json_lines.py"/>
        <source>JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>Keep a recipe no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>Keep a recipe, so that it is tried at each import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/columns.py"/>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>Keep and use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Keep articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/over_time.py"/>
        <source>Keep as a file …   E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Keep it, then the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>Keep the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/families/page.py"/>
        <source>Keep the first in {n} family|Keep the first in all {n} families</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/importing/page.py"/>
        <source>Keep {n} article|Keep {n} articles</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Keeping articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>Kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/keysheet/page.py"/>
        <location filename="../../gui/preferences/page.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <source>Keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>Keywords, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/asking.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/writing.py"/>
        <source>LaTeX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <location filename="../../gui/preferences/page.py"/>
        <location filename="../../models/corpus/reading.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/same.py"/>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Later imports come in under the right name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>Layer {row} is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/guide/page.py"/>
        <source>Leading a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/learning.py"/>
        <source>Learning from your codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/drawing.py"/>
        <source>Leave --articles out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/asked.py"/>
        <location filename="../../gui/codebook/doing.py"/>
        <location filename="../../gui/codebook/form.py"/>
        <location filename="../../gui/handing_out/page.py"/>
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/importing.py"/>
        <source>Leave one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/exporter.py"/>
        <source>Left out, as set aside: {articles} with {statements}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <location filename="../../corpus/commands/export.py"/>
        <source>Left out, since they lack something or were not kept yet: {begun}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/reading.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/bulk.py"/>
        <source>Let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/flow_files.py"/>
        <source>Let its name end in .svg or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/writing.py"/>
        <source>Let its name end in {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/store.py"/>
        <source>Lift the protection, or move the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <location filename="../../gui/preferences/page.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Light or dark as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/evaluation.py"/>
        <source>Line {line} of {file} has a value of another form than it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/evaluation.py"/>
        <source>Line {line} of {file} has no "id".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/evaluation.py"/>
        <source>Line {line} of {file} is no JSON: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/running/jsonl.py"/>
        <source>Line {number} has no "id" or no "text".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/given_lines.py"/>
        <source>Line {number} is longer than {size} million characters; it and what follows is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/running/jsonl.py"/>
        <source>Line {number} is no JSON: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>List articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>List imports and their files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>List statements with the words of their passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>List the actors of the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>List the claims and how many codings each has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>List the recipes that are kept, which are tried at each import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>List the versions of the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/formats.py"/>
        <source>List what can be read and written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>List what coders must look at again since the codebook changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>List who may be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>List whom machines found and nobody decided, or decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>List, count and mend codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>List, count, mend and set aside articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Literata, for reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/page.py"/>
        <source>Look around in the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/handing_out.py"/>
        <source>Look at it again, then hand out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/reading.py"/>
        <source>Look at it with: standfirst recipe check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>Look at the codebook, import, export and change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/withdrawing.py"/>
        <source>Look at what was handed out so far: it may be back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codings/recoding.py"/>
        <source>Look at what would change once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/bulk.py"/>
        <source>Look through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <location filename="../../gui/importing/page.py"/>
        <location filename="../../gui/importing/teaching/teaching.py"/>
        <location filename="../../gui/palette/palette.py"/>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/start.py"/>
        <source>Looking at recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Looking at what is begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Looking at what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>Looking for articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/doubles/finding.py"/>
        <location filename="../../gui/importing/page.py"/>
        <source>Looking for articles that tell the same story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>Looking for families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/background.py"/>
        <source>Looking for new articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>Looking for the others …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/page.py"/>
        <source>Looking for who may be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <source>Looking through the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/page.py"/>
        <source>Looking up an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>Machines found {name} as several kinds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/new.py"/>
        <source>Made the sample project {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/new.py"/>
        <source>Made {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/start.py"/>
        <source>Make a new one here, or open one; then look at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>Make a recipe from the words of one article, or from columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Make and &amp;finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/placing.py"/>
        <location filename="../../models/file/backups.py"/>
        <location filename="../../models/file/making.py"/>
        <source>Make it first, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <location filename="../../gui/desk/marking.py"/>
        <location filename="../../gui/desk/naming.py"/>
        <source>Make one from a selection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/deciding.py"/>
        <source>Make one from a selection or from the sentence at the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/moving.py"/>
        <source>Make one from a selection or from the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/marking.py"/>
        <source>Make one from the selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/panes.py"/>
        <source>Make one wherever the article holds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/store.py"/>
        <source>Make room, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/people/who.py"/>
        <source>Make somebody else a lead first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>Make “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/questions.py"/>
        <source>Makes a new actor. {n} draft in {articles} shows it, and all of articles read later do.|Makes a new actor. {n} drafts in {articles} show it, and all of articles read later do.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>Makes actors of: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Makes {name} an organisation of the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/start.py"/>
        <source>Making the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/minimap.py"/>
        <source>Map of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/columns.py"/>
        <source>Map one of them to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/inferring.py"/>
        <source>Mark a shorter article, and a second one near it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>Mark one of several first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/dividing.py"/>
        <source>Mark some statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>Mark the claim that it is to become part of, with the arrows or the mouse; then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/inferring.py"/>
        <source>Mark the headline and the text of one article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Mark what the other one said: ↑ ↓ and Space in the list of statements, or a click. Tab leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/writing.py"/>
        <location filename="../../corpus/readers/documents/markdown.py"/>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/carrying.py"/>
        <source>Markdown (*.md);;LaTeX (*.tex);;Word (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/frontmatter.py"/>
        <source>Markdown with front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/rules.py"/>
        <source>Marks what is selected as this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Matched by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/guesses.py"/>
        <source>Measure how often guessed claims are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>Measure what was found against a gold standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/web/media_cloud.py"/>
        <source>Media Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/source.py"/>
        <location filename="../../gui/commands.py"/>
        <location filename="../../gui/desk/memo.py"/>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/evaluation.py"/>
        <source>Mend or remove that line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/questions.py"/>
        <source>Mend {n} article|Mend {n} articles</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>Mend “â€œ” and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Mending articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/dates.py"/>
        <source>Mending dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <location filename="../../gui/actors/same.py"/>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>Merge a claim into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>Merge an actor into another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Merge with the next statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Merge {actor} with …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>Merge {before} into {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>Merge {name} into …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codebook/shapes.py"/>
        <source>Merge {n} coding|Merge {n} codings</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>Merges {name} into {into}: {statements}, {asked} to be asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Merging spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codings/going.py"/>
        <source>Minutes an article are active time by the history: pauses of more than {n} minutes are left out. A coder sees her own here too.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/codings.py"/>
        <source>Minutes an article: active time; pauses of more than {n} minutes are left out.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/state.py"/>
        <source>Missing: it is no longer at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/reading.py"/>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>Most statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>Move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/lock.py"/>
        <source>Move it away, or open the project for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/logs.py"/>
        <source>Move it to another folder yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>Move {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <source>My queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/wires/nitf.py"/>
        <source>NITF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <location filename="../../gui/importing/teaching/columns.py"/>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/splits.py"/>
        <source>Name a new claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/prehighlight.py"/>
        <source>Name a project, or two files after --jsonl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/outlets.py"/>
        <source>Name another spelling, and the name that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Name of the new actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/views.py"/>
        <source>Name of this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/search.py"/>
        <source>Name one that the articles have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>Name one with --kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>Name the actor with --who.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/making.py"/>
        <source>Name the file that the project is to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/registry.py"/>
        <source>Name the one that is meant by its uid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/versioning.py"/>
        <source>Name the round that it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/panes.py"/>
        <source>Names and speakers are being looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>Names are found when articles are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/portrait.py"/>
        <source>Names in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/registry.py"/>
        <source>Names in use are those of “actors list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Names of {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/middle.py"/>
        <source>Names, roles and what was said stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/table/facets.py"/>
        <source>Narrow by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/in_place.py"/>
        <source>Neither the first lines of its text nor the last name a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <location filename="../../gui/importing/table.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/web/nyt.py"/>
        <source>New York Times API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>New ones, with commas: Ben Okafor, Cleo Marsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/new.py"/>
        <location filename="../../gui/welcome/new_project.py"/>
        <location filename="../../gui/welcome/page.py"/>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>New project …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>New projects go into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>New statement from exactly the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>New statement from the selection or sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/menu.py"/>
        <source>New statement from this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <location filename="../../gui/searching/page.py"/>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/page.py"/>
        <source>News of a county that isn’t there, a codebook and two coders’ work. Nothing in it can be broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/newsbank.py"/>
        <source>NewsBank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/wires/newsml_1.py"/>
        <source>NewsML 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/wires/newsml_g2.py"/>
        <source>NewsML-G2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/nexis.py"/>
        <source>Nexis (until 2020)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/nexis_uni.py"/>
        <source>Nexis Uni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/find_bar.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Next position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Next statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/answering.py"/>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>No article has {field} “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>No article has {name} “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <location filename="../../models/actors/deciding.py"/>
        <source>No article has {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/search.py"/>
        <source>No article has {query}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/page.py"/>
        <source>No article is here yet: Ctrl I brings some in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>No article is so that is not set aside already: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>No article is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <source>No article of the queue has all of “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/pools.py"/>
        <source>No article tells its {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>No article was found in {paths}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/prehighlight.py"/>
        <source>No article was left to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/dates.py"/>
        <source>No article without a date has one in its metadata or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/first_articles.py"/>
        <source>No article yet that could be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/rounds.py"/>
        <source>No articles were handed out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <source>No articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/backups.py"/>
        <source>No backup was made of it. Export what can be read, and look for another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/backups.py"/>
        <source>No backup was made of it. Its last whole backup is {backup}: keep that safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>No claim is shown with this key here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>No column is said to hold the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/folding.py"/>
        <source>No drafts are folded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/deciding.py"/>
        <source>No drafts are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/doubles.py"/>
        <location filename="../../gui/families/page.py"/>
        <source>No family waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/raw_page.py"/>
        <source>No file to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>No import is kept yet: what comes in from now on is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>No name in use begins so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>No newer article fits a rule that was asked before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/naming.py"/>
        <source>No other drafts have the speaker that was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/page.py"/>
        <source>No pace is known yet of {names}: nothing she has finished was measured.|No pace is known yet of {names}: nothing they have finished was measured.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/document.py"/>
        <source>No passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>No program here shows folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/kept.py"/>
        <source>No recipe “{name}” is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/teaching.py"/>
        <source>No rule knows these columns. Say which is which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>No single position is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/over_time.py"/>
        <source>No stance with a date is coded here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codings/choosing.py"/>
        <source>No statement has {name} “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>No statement is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>No statement is so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>No statement is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/panes.py"/>
        <source>No statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/moving.py"/>
        <source>No statements overlap here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/panes.py"/>
        <source>No statements yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>No two outlets or authors are spelt nearly alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/rounds.py"/>
        <source>No version of the codebook is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/marking.py"/>
        <source>No words are selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/deciding.py"/>
        <source>Nobody can be told apart from herself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/beside_page.py"/>
        <location filename="../../gui/widgets/beside/view.py"/>
        <source>Nobody has coded anything in this article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/middle.py"/>
        <source>Nobody is at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/registry.py"/>
        <source>Nobody is called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/panes.py"/>
        <source>Nobody is cited here, as far as the machine can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>Nobody is here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/lists.py"/>
        <source>Nobody is named yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>Nobody is undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/teaching.py"/>
        <source>Nobody knows this format. Show one article of it and Standfirst finds the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <location filename="../../gui/actors/same.py"/>
        <source>Nobody looks like somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/page.py"/>
        <source>None of {articles} is so. Esc clears what narrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>None of {statements} is so. Esc clears what narrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>Not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/prehighlight.py"/>
        <source>Not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/doubles.py"/>
        <source>Not copied to article {article}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tour/steps.py"/>
        <source>Not every draft is a statement. Turn this one down, to see how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/opened_project.py"/>
        <source>Not saved in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/same.py"/>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/portrait.py"/>
        <location filename="../../gui/actors/questions.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>Note attributes of many actors from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Note on {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Note them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>Notes of {name}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Notes that {actor} belongs to {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/questions.py"/>
        <source>Notes {attributes} of {n} actor.|Notes {attributes} of {n} actors.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Notes {name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Nothing codable here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>Nothing else in it was read. Ask whoever it is from for the project as Standfirst wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/question.py"/>
        <source>Nothing fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/question.py"/>
        <source>Nothing fits. {key}: {command}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>Nothing has been done in this article yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/preview.py"/>
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>Nothing has changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/palette/palette.py"/>
        <source>Nothing has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/deciding.py"/>
        <source>Nothing is asked about this statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/dates.py"/>
        <source>Nothing is changed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/rules.py"/>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/passages.py"/>
        <source>Nothing is coded with it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codebook/passages.py"/>
        <source>Nothing is coded with the claim itself; {n} coding has a claim below it.|Nothing is coded with the claim itself; {n} codings have claims below it.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/guesses.py"/>
        <source>Nothing is coded yet by which guesses could be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>Nothing is coded yet: what is coded at the desk is here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/batches.py"/>
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>Nothing is handed out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Nothing is kept until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tour/steps.py"/>
        <source>Nothing is lost. Whatever you did, take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/inferring.py"/>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>Nothing is marked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Nothing is merged by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../gui/corpus/changing.py"/>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Nothing is so that it would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/page.py"/>
        <source>Nothing leaves this computer.   Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Nothing new to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/withdrawing.py"/>
        <source>Nothing of this batch is handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/dates.py"/>
        <source>Nothing shows which day is meant: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>Nothing stands here that could be marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>Nothing waits to be looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/lists.py"/>
        <source>Nothing waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/undo.py"/>
        <source>Nothing was changed. Code what you want by hand; “standfirst check” tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/middle.py"/>
        <source>Nothing was coded yet, and no article has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>Now mark the fields of another article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Object …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/tables.py"/>
        <source>Of DNA's statements only the concepts are taken: actors are not part of a codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>Of articles that tell the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/qdc.py"/>
        <source>Of the project only its codes are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>Of which articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/learning.py"/>
        <source>Of {statements} the first guess is right in {alone}; with what you have coded in {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/learning.py"/>
        <source>Of {statements} the first guess is right in {share}; by the codebook alone in {alone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/desktop.py"/>
        <source>On macOS the application itself says which files it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/preview.py"/>
        <source>One Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>One action, one undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>One change at a time: a name with title and kind, an alias, attributes, or what it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>One more position …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>One more position, toward what? Type a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>One sentence longer at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>One sentence longer at its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>One sentence shorter at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>One sentence shorter at its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <location filename="../../gui/corpus/dates.py"/>
        <location filename="../../gui/corpus/questions.py"/>
        <source>One undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>One word longer at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>One word longer at its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>One word shorter at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>One word shorter at its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/deciding.py"/>
        <location filename="../../models/coding/actions.py"/>
        <source>Only a draft can be rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/doing.py"/>
        <location filename="../../models/people/roles.py"/>
        <source>Only a project lead can do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/page.py"/>
        <location filename="../../gui/corpus/page.py"/>
        <source>Only a project lead can do that. Ask a lead of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/narrowing.py"/>
        <source>Only mine, kept or begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>Only support and opposition can be strong or weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>Only the beginning of {path} was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/imports.py"/>
        <source>Only the comments or the layout of the file differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/reading/pipeline.py"/>
        <source>Only the first {read} characters were read, of {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/narrowing.py"/>
        <source>Only what is not coded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/narrowing.py"/>
        <source>Only what is unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>Only what was coded since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/remarking.py"/>
        <source>Only {drawn} of {wanted} are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/narrowing.py"/>
        <source>Only {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/recent.py"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/dna.py"/>
        <source>Open a database of DNA 2 in DNA 3 first, or export its statements as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/start.py"/>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/opened_project.py"/>
        <location filename="../../gui/window.py"/>
        <source>Open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/rescue.py"/>
        <source>Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>Open it for coding once, or a copy of it where you may write: that brings it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/store.py"/>
        <source>Open it for coding to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>Open it for reading only, or lift the protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/lock.py"/>
        <source>Open it for reading only, or work on a copy on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>Open it once that is done, or open it for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/lock.py"/>
        <source>Open it once that is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/raw.py"/>
        <source>Open it with the program that it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Open project …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/lock.py"/>
        <source>Open the project for reading only, or move it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/page.py"/>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/page.py"/>
        <source>Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/odt.py"/>
        <source>OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>Options, a line each; a line worded otherwise in its place takes its answers along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <location filename="../../gui/searching/page.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <location filename="../../gui/codings/source.py"/>
        <location filename="../../gui/corpus/source.py"/>
        <location filename="../../models/codings/reading.py"/>
        <location filename="../../models/corpus/reading.py"/>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Outlets and authors that may be one, those first that touch most. ↓ goes through them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/pdf.py"/>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>PNG, SVG, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/pagebar.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/frames.py"/>
        <source>Parquet table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/source.py"/>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/widgets/beside/view.py"/>
        <source>Passage {n} of {all}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <location filename="../../gui/codings/page.py"/>
        <source>Passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/document.py"/>
        <source>Passages by claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/document.py"/>
        <source>Passages by claim: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/passages.py"/>
        <source>Passages of {coder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/beside/text_painting.py"/>
        <source>Passages, with a line for each coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/over_time.py"/>
        <source>Picture (*.png);;Drawing (*.svg);;Numbers (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/reading.py"/>
        <source>Place in work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/sources.py"/>
        <source>Policy topics of the Comparative Agendas Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/going.py"/>
        <source>Precision: of the drafts decided, how many became a statement, be it edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Preferences …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/keys.py"/>
        <source>Press another one, or change that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/keysheet/page.py"/>
        <source>Press the new key for “{command}”. Esc leaves it, Backspace gives it its own key back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/find_bar.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Previous statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/proquest.py"/>
        <source>ProQuest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/proquest_xml.py"/>
        <source>ProQuest XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>Projects end in {suffix}; articles are imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>Proposition, worded positively: “The county should …”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/who.py"/>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/desktop.py"/>
        <source>Put Standfirst into the menu, or take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/desktop.py"/>
        <source>Put it into the Applications folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/moving.py"/>
        <source>Put the caret where several do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/actions.py"/>
        <source>Put the caret where the second begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/table.py"/>
        <location filename="../../corpus/readers/tables/workbook.py"/>
        <source>Put the names of the columns there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/tree.py"/>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/quotas.py"/>
        <source>Quotas by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/rds.py"/>
        <source>R (.rds, .RData)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/web/feed.py"/>
        <source>RSS or Atom feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/rtf.py"/>
        <source>RTF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/dates.py"/>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <location filename="../../gui/importing/how.py"/>
        <location filename="../../gui/importing/table.py"/>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/guide/page.py"/>
        <source>Reading codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Reading files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/asking.py"/>
        <source>Reading the codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/asking.py"/>
        <source>Reading the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/raw_page.py"/>
        <source>Reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/raw_page.py"/>
        <source>Reading the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/lists.py"/>
        <source>Reading the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/prehighlight/running/readers_pool.py"/>
        <source>Reading this article took longer than a minute.|Reading this article took longer than {n} minutes.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/reading/worker.py"/>
        <source>Reading this article took more memory than one article should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Reason (else the rule itself)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/columns.py"/>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/columns.py"/>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>Recipes (*.recipe.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Reject all drafts that are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Reject the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/desk/finishing.py"/>
        <source>Reject the draft that is left|Reject the {n} drafts that are left</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Reject the unlikely drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/recent.py"/>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>Remove it, and make the project anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>Removed {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/sources.py"/>
        <source>Rents, jails and ridges (the sample’s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/running/readers_pool.py"/>
        <source>Restart Standfirst or reinstall it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>Retire it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>Retire it, and ask its coders which code it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>Retire {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <source>Retired: it became {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <source>Retired: it can’t be given any more, and stays with its codings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/wires/reuters.py"/>
        <source>Reuters-21578</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/portrait.py"/>
        <source>Role over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/rounds.py"/>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>Row {row} of {table} points at a {parent} that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>Row {uid} of {table} is not as its last change left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/crossing.py"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/frames.py"/>
        <source>SPSS (.sav, .zsav)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/flow.py"/>
        <source>SVG, CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Said outright or implied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/columns.py"/>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>Save a copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/start.py"/>
        <source>Save as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/tables.py"/>
        <source>Save it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/evaluation.py"/>
        <source>Save it as UTF-8 JSON lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/decoding.py"/>
        <location filename="../../corpus/readers/seven_bit.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/foreign.py"/>
        <source>Save it as plain text, one file an article, or as CSV or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/teaching.py"/>
        <source>Save it as text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/rds.py"/>
        <source>Save one with saveRDS, or write it as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Save report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/reading.py"/>
        <location filename="../../corpus/codebooks/sources.py"/>
        <source>Save the codebook as a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/web/media_cloud.py"/>
        <source>Save the pages of its addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/addresses.py"/>
        <source>Save the pages of these addresses and import those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/start.py"/>
        <source>Save the project as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/columns.py"/>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>Save the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>Save the recipe as a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/views.py"/>
        <source>Saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/views.py"/>
        <source>Saved views   Ctrl S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/opened_project.py"/>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>Say from which {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>Say one thing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/imports.py"/>
        <source>Say that they mean the same, or give those new numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/withdrawing.py"/>
        <source>Say that what is begun goes back as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>Say what should be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/imports.py"/>
        <source>Say whether they are retired, or their coders asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>Say which articles, in one way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/columns.py"/>
        <source>Say which column holds the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/dates.py"/>
        <source>Say which comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>Say which: --map text=COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>Say who is who: list, merge, split, edit, decide on candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/command.py"/>
        <source>Say who looks by --coder; its coders are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/palette/palette.py"/>
        <location filename="../../gui/topbar.py"/>
        <source>Search articles, actors, or do something …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/articles/searching.py"/>
        <source>Search for plain words, or quote a phrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>Search the actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/search.py"/>
        <location filename="../../gui/searching/page.py"/>
        <source>Search the corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/searching/page.py"/>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>See the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>See who gets what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>Seed of the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>Select a field of one article and press its key, or press the key on its line. T alone marks the text from there on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/changing.py"/>
        <source>Select some words of the article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/marking.py"/>
        <source>Select the words that are the evidence first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/marking.py"/>
        <source>Select the words that belong to the evidence first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>Set articles aside by a rule, as a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <location filename="../../gui/corpus/source.py"/>
        <location filename="../../models/corpus/reading.py"/>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Set aside by rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/page.py"/>
        <source>Set aside by rule …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>Set one of them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/taking_back.py"/>
        <source>Set single articles of it aside instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/setting.py"/>
        <source>Set the stance first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Set {many} aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>Set {n} article aside: {reason}.|Set {n} articles aside: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/questions.py"/>
        <source>Set {n} article aside|Set {n} articles aside</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>Sets aside: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Setting articles aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <location filename="../../gui/searching/page.py"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/teaching.py"/>
        <source>Show one article …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Show only some statements …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Show the bar of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Show the bar of pages at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/teaching.py"/>
        <source>Show the columns …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Show the unlikely drafts, or fold them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>Show what is known of an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/narrowing.py"/>
        <source>Show which? Type a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Size of all type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tour/panel.py"/>
        <source>Skip the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>Something in {file} is no longer as it was saved. “Check the project” says what; its backups may be whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/check.py"/>
        <source>Something is off with {file} ({n} point). Its last backup may be whole.|Something is off with {file} ({n} points). Its last backup may be whole.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <location filename="../../gui/desk/card_parts.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>Source mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Source mode …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/source.py"/>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Speaker …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>Speaker: type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>Spellings that may be one, or merge them as a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Spelt nearly alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>Split an actor that was two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Split at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>Split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>Split them among {coders} coders, {shared} for all of them, suggestions hidden for {hidden}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Split {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>Split {articles} articles among {coders} coders, {shared} for all of them, suggestions hidden for {hidden}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>Split {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>Splits {new} off {name}: {statements}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/source.py"/>
        <location filename="../../gui/desk/card_parts.py"/>
        <location filename="../../gui/desk/card_positions.py"/>
        <location filename="../../models/codings/reading.py"/>
        <source>Stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/chart/chart.py"/>
        <source>Stances over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>Stances over time toward each target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/portrait.py"/>
        <source>Stances, by target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/desktop.py"/>
        <source>Standfirst is in the menu, and .standfirst files open with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/desktop.py"/>
        <source>Standfirst is no longer in the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/running.py"/>
        <source>Standfirst made a mistake ({kind}: {error}). Please report it; {setting} says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/start.py"/>
        <source>Standfirst projects (*{suffix});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/desktop.py"/>
        <source>Standfirst was not in the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Standfirst {version}: who said what, about which policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/who.py"/>
        <source>Stands for your name in exports, such as C01. Leave it empty if your project lead gave you none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/running/projects.py"/>
        <source>Start Standfirst again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/frames.py"/>
        <source>Stata (.dta)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codings/reading.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>Statement {number}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>Statement {row} counts as coded, or as begun, and is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>Statement {statement} has a stance of actor {actor}, who is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>Statement {statement} of article {article} has no evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <location filename="../../gui/desk/panes.py"/>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codings/choosing.py"/>
        <source>Statements have no “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/statements.py"/>
        <source>Statements of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/actions.py"/>
        <source>Statements of two articles can't be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/bottombar.py"/>
        <location filename="../../gui/exporting/page.py"/>
        <location filename="../../gui/importing/page.py"/>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/running.py"/>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Stopped. What is listed here is kept; import the same again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/sampling.py"/>
        <source>Strata of what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>Such as --claim 2.3 --to-claim 2.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>Such as --set “outlet=Alden Post”, or --dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/sampling.py"/>
        <source>Such as all of one outlet and 50 of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/sampling.py"/>
        <source>Such as outlet and month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/noting.py"/>
        <source>Such as: role, Sheriff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>Suggestions hidden for how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/work/plans.py"/>
        <source>Suggestions hidden in {n} reading ({asked}).|Suggestions hidden in {n} readings ({asked}).</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/actors/same.py"/>
        <source>Suggestions. Nothing is merged until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/same.py"/>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/page.py"/>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/csv_set.py"/>
        <source>Tables for Excel, LibreOffice and other spreadsheets (a folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>Take a claim with all below it out of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>Take all back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>Take all {n} back all the same|Take all {n} back all the same</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>Take an import back, as a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/withdraw.py"/>
        <source>Take back what was handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>Take back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Take the name away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Take the position away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/dates.py"/>
        <source>Take these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>Take {batch} back from {coder} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>Take {batch} back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>Take {n} back|Take {n} back</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <location filename="../../gui/codebook/shown.py"/>
        <location filename="../../gui/codings/source.py"/>
        <location filename="../../models/codings/reading.py"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Target …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/tree.py"/>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/qdc.py"/>
        <source>Targets, questions and rules have no place in QDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/tables.py"/>
        <source>Targets, questions and rules have no place in a table of claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Teach a format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>Teach a format that no reader knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/teaching.py"/>
        <source>Teach its format …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>Tell what a recipe finds in a file, and what is odd; nothing is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>Tell what a recipe says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>Tell what differs between two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/batches.py"/>
        <source>Tell what was handed out, and how it was drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/exporter.py"/>
        <source>Tell who made it, or take another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codings/crossing.py"/>
        <source>That can't be crossed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tour/steps.py"/>
        <source>That is a coder’s day. The rest is at the bottom of the window, and in the guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/doubles.py"/>
        <source>That is decided already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/moving.py"/>
        <source>That is the first article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codings/recoding.py"/>
        <source>That is what they have already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>That was a mistake of Standfirst’s ({kind}). Your project is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/edit.py"/>
        <source>That was coded by somebody else, or in another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/moving.py"/>
        <source>That was the last article of the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/web/nyt.py"/>
        <source>The New York Times gives no whole texts: first paragraphs and summaries were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/writing.py"/>
        <source>The appendix {out} could not be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/raw_page.py"/>
        <source>The article as it was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/raw_page.py"/>
        <source>The article's words are not found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>The attribution span {row} lies outside article {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/backups.py"/>
        <source>The backup folder {folder} can't be made ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/backups.py"/>
        <source>The backup {file} could not be written: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/rounds.py"/>
        <source>The batch is coded under another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/answering.py"/>
        <source>The codebook asks no further questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>The codebook can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <location filename="../../models/revising/moves.py"/>
        <location filename="../../models/revising/splits.py"/>
        <source>The codebook has a claim {number} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <source>The codebook has a question {key} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <source>The codebook has a target {key} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <source>The codebook has a {what} twice: {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/gathering.py"/>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>The codebook has no claim {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/exporting.py"/>
        <source>The codebook has no claims, and QDC can't hold none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/versioning.py"/>
        <source>The codebook has no version {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/carrying.py"/>
        <source>The codebook is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/taking.py"/>
        <source>The codebook is now that of {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>The codebook is version {version} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/imports.py"/>
        <source>The codebook lacks {before}, on which codings hang, and gives its number or key to {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>The codebook says this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/taking.py"/>
        <source>The codebook says what {file} says already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/writing.py"/>
        <source>The codebook {file} could not be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/desktop.py"/>
        <source>The command standfirst-desk is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>The database is damaged: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>The dataset is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>The description is worded otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/store.py"/>
        <source>The disk is full: the last change to {file} was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/store.py"/>
        <source>The disk of {file} did not answer; the last change was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/lock.py"/>
        <source>The drive of {file} can't keep others from writing to it meanwhile ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/placing.py"/>
        <source>The export {out} could not be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/columns.py"/>
        <location filename="../../corpus/readers/recipes/inferring.py"/>
        <source>The fields are {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/raw_page.py"/>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/json_lines.py"/>
        <source>The file, read again, is not what the project holds (article {article}); nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/flow_files.py"/>
        <source>The flow {out} can't be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>The folder that gets the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/kept.py"/>
        <source>The folder {folder} can't be made ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/lock.py"/>
        <source>The folder {folder} can't be written to ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/start.py"/>
        <source>The folder {folder} can’t be made ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/settings.py"/>
        <source>The format has no option “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/exporter.py"/>
        <source>The format {name} of the package {package} made a mistake ({error}); nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/evaluation.py"/>
        <source>The gold standard needs the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/guide/page.py"/>
        <source>The guide is missing from this installation. It is in docs/guide of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/reading.py"/>
        <source>The guide shows how a codebook is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>The guide shows how a recipe is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/undo.py"/>
        <source>The history of the article shows who and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>The history tells of a table {table} that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/registry.py"/>
        <source>The kinds are {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/reading/pipeline.py"/>
        <source>The language pipeline {name} could not be loaded: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/reading/pipeline.py"/>
        <source>The language pipeline {name} is not for English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/reading/pipeline.py"/>
        <source>The language pipeline {name} is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/reading/pipeline.py"/>
        <source>The language pipeline {name} lacks {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/logs.py"/>
        <source>The last changes of {file} are still in {log} beside it ({reason}). Copy both, or open and close it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>The likeliest of the other claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/logs.py"/>
        <source>The log {log} is not that of {file}, and can't be moved away ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/panes.py"/>
        <source>The machine reads English. Select words and make a statement of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>The mention {row} lies outside article {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>The name becomes a person’s word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/carrying.py"/>
        <source>The name of the file says how: .md, .tex or .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>The name that is shown everywhere, and what the actor is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/settings.py"/>
        <source>The option {name} can't be “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>The other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/patterns.py"/>
        <source>The pattern “{start}…” is too long, or more than one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/background.py"/>
        <source>The project is backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/page.py"/>
        <location filename="../../gui/corpus/page.py"/>
        <source>The project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/running/projects.py"/>
        <source>The reader could not be started. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/running/readers_pool.py"/>
        <source>The reader crashed on this article, twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/reading/worker.py"/>
        <source>The reader failed on this article ({kind}: {error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/running/projects.py"/>
        <source>The reader has changed while Standfirst was running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/running/readers_pool.py"/>
        <source>The reader stops as soon as it is started. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/columns.py"/>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>The recipe is saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>The recipe {file} could not be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/importing/teaching/teaching.py"/>
        <source>The recipe {names} is kept: it reads what fits it from now on.|The recipes {names} are kept: they read what fits them from now on.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>The report is saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>The report says where it happened; look it over before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/import_report.py"/>
        <source>The report {out} can't be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/running/jsonl.py"/>
        <source>The rest of the file is not UTF-8 ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/running.py"/>
        <source>The result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>The rule is kept with its articles, so that it can be asked again after the next import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/words.py"/>
        <source>The same meaning, said better: all codings stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>The same speaker for the other drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/work/plans.py"/>
        <source>The same {n} of the shared ones for everybody.|The same {n} of the shared ones for everybody.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/actors/same.py"/>
        <source>The same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>The search index does not fit the articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>The second likeliest of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>The shared ones first, then by date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/changing.py"/>
        <source>The span {start}–{end} lies outside the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/asked.py"/>
        <source>The stance is toward the claim itself, and {after} goes with “{aim}” now: which is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/asked.py"/>
        <source>The stance is toward “{toward}”, and {after} goes with no target now: does it hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/asked.py"/>
        <source>The stance is toward “{toward}”, and {after} goes with “{aim}” now: which is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/actions.py"/>
        <source>The statement can only be split within its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/shaping.py"/>
        <source>The statement has a position toward this target already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>The statement span {row} lies outside article {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/contents.py"/>
        <source>The table {table} does not have the row that every project has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>The text of article {article} is not the one that was frozen at import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/sample_view.py"/>
        <source>The text of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>The third likeliest of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>The title of the project, or when it was made, is not as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>The title “{before}” is “{after}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tour/tour.py"/>
        <source>The tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/tour/tour.py"/>
        <source>The tour: {n} of {all}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/codebook/conditions.py"/>
        <source>The variable {key} has a level or type that Standfirst does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/looking.py"/>
        <source>The version keeps this name; what is changed from here on makes the next version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/carrying.py"/>
        <source>The whole codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>The window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/system.py"/>
        <source>The window needs system libraries that are missing here ({libraries}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/words.py"/>
        <source>The words of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/mending.py"/>
        <source>The {field} of an article is as it was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/preview.py"/>
        <source>Their coders will be asked:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>Their uids stand in every export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>There are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/withdraw.py"/>
        <source>There are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/handing_out.py"/>
        <source>There is a batch {batch} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>There is a new rule: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/dividing.py"/>
        <source>There is an actor {name} with this title already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/answering.py"/>
        <location filename="../../gui/desk/marking.py"/>
        <location filename="../../gui/desk/moving.py"/>
        <source>There is no article here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/articles/articles.py"/>
        <location filename="../../models/corpus/mending.py"/>
        <location filename="../../models/work/finishing.py"/>
        <location filename="../../models/work/pools.py"/>
        <source>There is no article {article} in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/store.py"/>
        <source>There is no backup in {folder}; look for another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/withdraw.py"/>
        <source>There is no batch {batch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>There is no claim {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/command.py"/>
        <location filename="../../corpus/commands/withdraw.py"/>
        <location filename="../../models/datasets/datasets.py"/>
        <source>There is no coder {name} in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>There is no column “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/system.py"/>
        <source>There is no display to show a window on. Every command works without one: standfirst --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/formats.py"/>
        <source>There is no export format {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/placing.py"/>
        <location filename="../../models/file/backups.py"/>
        <location filename="../../models/file/making.py"/>
        <location filename="../../models/file/rescue.py"/>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/taking_back.py"/>
        <source>There is no import {number} in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/people/roles.py"/>
        <source>There is no layer {layer} in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>There is no project {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/kept.py"/>
        <source>There is no recipe {word}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/deciding.py"/>
        <source>There is no statement after this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <location filename="../../gui/desk/deciding.py"/>
        <location filename="../../gui/desk/marking.py"/>
        <location filename="../../gui/desk/moving.py"/>
        <location filename="../../gui/desk/naming.py"/>
        <location filename="../../gui/desk/narrowing.py"/>
        <location filename="../../models/coding/changing.py"/>
        <location filename="../../models/coding/several.py"/>
        <source>There is no statement here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>There is no statement {uid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>There is no target “{target}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/question.py"/>
        <source>There is none yet: type one, then {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/question.py"/>
        <source>There is nothing to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/copying.py"/>
        <source>There is nothing to copy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/operations.py"/>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/dividing.py"/>
        <source>There is nothing to split off {actor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/splits.py"/>
        <source>There is nothing to split {claim} into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/operations.py"/>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../models/codings/choosing.py"/>
        <source>There is: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>There it goes with another target; stances that were given stay toward the earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>They are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>They are: {stances}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <source>They come in from files, folders or archives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>They come with statements, or from here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/mending.py"/>
        <source>They have nothing that could become that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../models/codings/choosing.py"/>
        <source>They have: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>They stay in the file, with their reason, and can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/pools.py"/>
        <source>They tell: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>They were read again and agree with the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/registry.py"/>
        <source>This actor is not in the project any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/rounds.py"/>
        <source>This batch has no round under a frozen version that could be ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/rounds.py"/>
        <source>This batch is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/carrying.py"/>
        <source>This claim alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/records.py"/>
        <source>This claim is not in the codebook any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/drafting.py"/>
        <source>This draft has become a statement already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/drafting.py"/>
        <source>This draft is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/taking_back.py"/>
        <source>This import can't be taken back: articles of it were coded, by {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tour/steps.py"/>
        <source>This is a draft. The card says who speaks, which words, and which claim may fit. Read it: where does the speaker stand toward what the card names?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/memberships.py"/>
        <location filename="../../models/actors/noting.py"/>
        <source>This is not known of the actor any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/noting.py"/>
        <source>This is not known of {actor} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/shaping.py"/>
        <source>This is the only position of its speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/registry.py"/>
        <source>This name is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/shaping.py"/>
        <source>This position is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/records.py"/>
        <source>This question is not in the codebook any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/queue.py"/>
        <source>This question is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>This says what should not be: who supports it and who opposes it are easily mixed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/loading.py"/>
        <source>This statement is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/records.py"/>
        <source>This target is not in the codebook any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <location filename="../../gui/exporting/page.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/lists.py"/>
        <source>To be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/asking.py"/>
        <source>To choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>To whom is it said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>To whom? Tick coders, or write the names of new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Tour of the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/source.py"/>
        <source>Toward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>Toward the claim itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/chart/painting.py"/>
        <source>Toward the claims themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>Toward what? Type a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/store.py"/>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/decoding.py"/>
        <source>Try utf-8 or cp1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/columns.py"/>
        <source>Two columns are chosen for {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/table/facets.py"/>
        <source>Type a letter: {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Type a name and choose who stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Type a name, or choose one of those in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/running.py"/>
        <source>Type it anew, or set this terminal to UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/rules.py"/>
        <source>Type some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Type what {actor} belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Type who that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/operations.py"/>
        <source>Undo once more if that is what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/mending.py"/>
        <location filename="../../gui/corpus/changing.py"/>
        <location filename="../../gui/corpus/imports_page.py"/>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/operations.py"/>
        <source>Undo would now take this back: {action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/topbar.py"/>
        <source>Undo: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/operations.py"/>
        <source>Undone: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>Unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>Update Standfirst to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/guide/page.py"/>
        <source>Using the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Variables …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/page.py"/>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/rounds.py"/>
        <location filename="../../models/work/handing_out.py"/>
        <source>Version {number} of the codebook is not frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/versioning.py"/>
        <source>Version {number} was frozen as “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>Version {number} would be frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/lists.py"/>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/lists.py"/>
        <source>Versions of the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Very wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codings/views.py"/>
        <source>View {n}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>WHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>Was it moved or renamed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/raw.py"/>
        <source>Was it moved or renamed? The article itself stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/raw.py"/>
        <source>Was the archive made anew?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codings/reading.py"/>
        <location filename="../../models/corpus/reading.py"/>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>What became of all that came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/reading.py"/>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/going.py"/>
        <source>What became of the machine’s drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/flow.py"/>
        <source>What became of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/rescue.py"/>
        <source>What can still be read of it is saved in {kept}: compare it with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/lists.py"/>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/lists.py"/>
        <source>What changed in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/qdc.py"/>
        <source>What claims include and exclude, examples and keywords have no place in QDC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/page.py"/>
        <source>What do codes mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/page.py"/>
        <source>What do we have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/bulk.py"/>
        <source>What each coder had stays in the history, under your name as lead. One undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/table.py"/>
        <source>What each file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/rounds.py"/>
        <source>What is changed touches none of their codings until the round is ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/portrait.py"/>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/questions.py"/>
        <source>What is known goes over: {n} entry.|What is known goes over: {n} entries.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>What is known of {actor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/inferring.py"/>
        <source>What is marked lies too far apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>What is noted of an actor (attribute {row}), “{value}”, is no answer to “{variable}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/guide/page.py"/>
        <source>What is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>What is to be found?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>What is written is read again and compared with the project before it is called done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>What must be coded under version {number} of the codebook is not as that version says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/memo.py"/>
        <source>What should the team know of this statement?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/columns.py"/>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>What the recipe is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/palette/palette.py"/>
        <source>What to do, or where to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/table.py"/>
        <source>What to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/palette/palette.py"/>
        <location filename="../../gui/searching/found.py"/>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/checking.py"/>
        <source>What was found in an article (reading {row}) is not as it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/middle.py"/>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>What was said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/asking.py"/>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/lists.py"/>
        <source>What would be handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <location filename="../../gui/corpus/imports_page.py"/>
        <location filename="../../gui/desk/choices.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/carrying.py"/>
        <source>Where the appendix goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/raw_page.py"/>
        <source>Where the article begins is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/over_time.py"/>
        <source>Where the chart goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/carrying.py"/>
        <source>Where the codebook goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>Where the dataset goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/keeping.py"/>
        <source>Where the drawing goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>Where the project goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/logs.py"/>
        <source>Whether the log beside {file} is its own could not be looked at ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/dates.py"/>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/mending.py"/>
        <source>Which claim becomes another?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/outlets.py"/>
        <source>Which outlets are one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/mending.py"/>
        <source>Which stance becomes {stance}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>Which statement?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/mending.py"/>
        <source>Which target becomes another?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/rules.py"/>
        <source>Which words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>Who are they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/reading.py"/>
        <source>Who has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/who.py"/>
        <source>Who is coding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/guide/page.py"/>
        <source>Who is who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/registry.py"/>
        <source>Who is who?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Who is {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/same.py"/>
        <source>Who may be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/page.py"/>
        <source>Who said what, about which policy, and where they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Who stays? All that {actor} said, is called and is known for goes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>Whoever is found by this name is {actor} from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/lists.py"/>
        <source>Whose list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <location filename="../../models/corpus/aside.py"/>
        <source>Why are they set aside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/noting.py"/>
        <source>Wikidata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/carrying.py"/>
        <source>With all claims below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>With the articles’ text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>With the coders’ names and exact times, not their pseudonyms and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/writing.py"/>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/docx.py"/>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/conditions.py"/>
        <source>Word each otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/options.py"/>
        <source>Word it otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <location filename="../../models/revising/rewording.py"/>
        <source>Word it positively: “The county should …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/source.py"/>
        <location filename="../../gui/guide/page.py"/>
        <location filename="../../models/corpus/reading.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/page.py"/>
        <source>Words in headline or text …   /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>Words in passages …   /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/searching/page.py"/>
        <source>Words, or a “phrase in quotation marks”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>Words, or their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/xlsx_set.py"/>
        <source>Workbook for Excel, LibreOffice and other spreadsheets (one XLSX file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/datasets/datasets.py"/>
        <source>Write 2026-03-31, or 2026-03-31T14:00 for a time of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/variables.py"/>
        <source>Write a day as 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/noting.py"/>
        <source>Write a year, a month or a day: 2018, 2018-05, 2018-05-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>Write all passages with a claim, a branch or any, for a paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/portions.py"/>
        <source>Write it as 10 %, as 1/5, or as a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/in_place.py"/>
        <location filename="../../models/corpus/mending.py"/>
        <source>Write it as 2024-05-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codings/choosing.py"/>
        <source>Write it as claim=2.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/columns.py"/>
        <source>Write it as field=column, such as text=story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>Write it as field=words; the fields are {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/settings.py"/>
        <source>Write it as name=value, such as bom=no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>Write it as outlet=Alden Post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/variables.py"/>
        <source>Write it in digits, such as 12 or 3.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/filenames.py"/>
        <source>Write it like {pattern}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/rules.py"/>
        <source>Write one such as 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/conditions.py"/>
        <source>Write some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>Write the JSON Schema of codebook files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>Write the JSON Schema of codebook files, by which editors complete and check them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/patterns.py"/>
        <source>Write the beginning of the line and {any} for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>Write the day as 2024-06-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <location filename="../../models/revising/options.py"/>
        <source>Write what is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/patterns.py"/>
        <source>Write what stands in the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/settings.py"/>
        <source>Write {written}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/carrying.py"/>
        <source>Writing the appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/carrying.py"/>
        <source>Writing the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/exporter.py"/>
        <source>Writing the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tour/steps.py"/>
        <source>Wrong claim, wrong speaker? Each has a picker. Open one; Esc closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../gui/codings/over_time.py"/>
        <location filename="../../gui/corpus/keeping.py"/>
        <source>Wrote {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/carrying.py"/>
        <source>YAML (*.yaml);;Table of claims (*.csv);;REFI-QDA codebook (*.qdc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/carrying.py"/>
        <source>YAML, CSV, QDC, and the lists of codes that MAXQDA, NVivo and DNA export. What changes is shown first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/reading.py"/>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/doing.py"/>
        <source>You can propose new claims and targets: N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>You can stop at any time; whole articles stay, and importing again goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/panes.py"/>
        <source>You need not wait: select words and make a statement of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/who.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/gathering.py"/>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>`standfirst codebook list` shows those it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/foreign.py"/>
        <source>a 7z archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>a CSV whose first row names its columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/frames.py"/>
        <source>a Parquet table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/foreign.py"/>
        <source>a PowerPoint presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/foreign.py"/>
        <source>a RAR archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/foreign.py"/>
        <source>a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/csv_set.py"/>
        <source>a byte order mark before each table, which some programs need and some take for a part of the first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/faults.py"/>
        <location filename="../../gui/desk/rows.py"/>
        <source>a claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/faults.py"/>
        <source>a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/foreign.py"/>
        <source>a database (a Standfirst project is one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/answering.py"/>
        <source>a day, as 2026-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/foreign.py"/>
        <source>a download of {n} articles in one text</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/foreign.py"/>
        <source>a file of R that was written as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/frames.py"/>
        <source>a file of SPSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/frames.py"/>
        <source>a file of Stata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/foreign.py"/>
        <source>a file of markup (HTML or XML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>a file, folder, pattern or archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/same.py"/>
        <source>a letter or two apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>a line “{lines}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <location filename="../../gui/actors/portrait.py"/>
        <source>a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/portrait.py"/>
        <source>a machine’s word: alone it joins nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>a name in use, or a uid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>a new document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>a new organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>a new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>a new source without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/answering.py"/>
        <source>a number, as 12 or 3.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <location filename="../../gui/actors/portrait.py"/>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/foreign.py"/>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/table.py"/>
        <source>a quotation mark inside a quoted cell is not doubled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/table.py"/>
        <source>a quotation mark opens a cell and never closes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>a recipe: its file, or the name of one that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>a report, a letter, a post, a law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>a separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>a source without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/prehighlight.py"/>
        <source>a spaCy pipeline for English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/rows.py"/>
        <source>a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/rows.py"/>
        <source>a stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>a table: name or uid, a column for each attribute, since, until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/faults.py"/>
        <source>a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/recipes/judging.py"/>
        <source>a text of {n} word|a text of {n} words</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/faults.py"/>
        <source>a variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>a way to find a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/portrait.py"/>
        <source>a week; dark: those with an attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/settings.py"/>
        <location filename="../../gui/codebook/form.py"/>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/answering.py"/>
        <source>a whole number, as 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/foreign.py"/>
        <source>a zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/jobs.py"/>
        <source>about {n} h left</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/matrix.py"/>
        <source>about {n} hour|about {n} hours</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/jobs.py"/>
        <source>about {n} min left</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/jobs.py"/>
        <source>about {n} s left</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../gui/codings/going.py"/>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>accepted {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>accepted {which} with claim {claims}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>add a second claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>add a second one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>add a second speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>add to the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <source>added claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <source>added question {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <source>added target {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>added the alias {alias} to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>added the claim {number} {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>added the option “{option}” to “{variable}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>added the question “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>added the target “{proposition}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/mending.py"/>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/said.py"/>
        <source>addressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/frontmatter.py"/>
        <source>aliases (*) are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/crossing.py"/>
        <location filename="../../gui/desk/card_positions.py"/>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>all are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>all coders beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>all families, or those that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/bars.py"/>
        <location filename="../../gui/desk/hints.py"/>
        <location filename="../../gui/tour/steps.py"/>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>all of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/lists.py"/>
        <source>all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>all of these, some of those</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>all of {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>all statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/beside/cards.py"/>
        <source>all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/beside/cards.py"/>
        <source>all the same, of other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/in_place.py"/>
        <source>all {n}, and kept as another name|all {n}, and kept as another name</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/asking.py"/>
        <source>all {n}, whoever has them</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/in_place.py"/>
        <source>all {n}|all {n}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>all, whoever has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/reading.py"/>
        <source>alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../corpus/commands/import_articles.py"/>
        <location filename="../../gui/importing/head.py"/>
        <source>already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/withdraw.py"/>
        <source>also articles that were begun; codings stay in any case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>always “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/guesses.py"/>
        <source>among five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/foreign.py"/>
        <source>an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/foreign.py"/>
        <source>an Office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/foreign.py"/>
        <source>an OpenDocument file or e-book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>an actor that is there, or a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/importing.py"/>
        <source>an article has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/foreign.py"/>
        <source>an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/foreign.py"/>
        <source>an old Word or Excel file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/export.py"/>
        <source>an option of the format, as standfirst formats lists them, such as bom=no; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/outside.py"/>
        <source>an unknown package</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/recipe.py"/>
        <location filename="../../corpus/readers/reader.py"/>
        <source>and {n} more issue like these|and {n} more issues like these</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/codebooks/reading.py"/>
        <location filename="../../models/work/plans.py"/>
        <source>and {n} more|and {n} more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <location filename="../../models/history/sentences.py"/>
        <source>anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/columns.py"/>
        <source>another field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/foreign.py"/>
        <source>another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>another name; the old one stays in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>another spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>another title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/settings.py"/>
        <source>any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/bars.py"/>
        <location filename="../../gui/desk/hints.py"/>
        <source>anything, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../corpus/commands/doubles.py"/>
        <location filename="../../corpus/commands/recipe.py"/>
        <location filename="../../corpus/commands/search.py"/>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/json_array.py"/>
        <source>article {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/recipes/reading.py"/>
        <source>article {n} (line {line})</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <location filename="../../corpus/commands/batches.py"/>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../corpus/commands/hand_out.py"/>
        <location filename="../../gui/actors/middle.py"/>
        <location filename="../../gui/actors/registry.py"/>
        <location filename="../../gui/codebook/preview.py"/>
        <location filename="../../gui/codings/going.py"/>
        <location filename="../../gui/corpus/page.py"/>
        <location filename="../../gui/handing_out/matrix.py"/>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/head.py"/>
        <source>articles declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>articles in nobody’s hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/drawing.py"/>
        <source>articles that tell the same, too; else of these only the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>articles with fewer words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>articles with text and what is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>articles with these words in the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/rows.py"/>
        <source>as a machine found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/middle.py"/>
        <source>as a machine found it: F2 makes it a person’s word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>as many of each stratum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/drawing.py"/>
        <source>as many of each stratum of --by, not in proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>as recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/dates.py"/>
        <source>as the file shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>ask its coders which claim it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/history/sentences.py"/>
        <source>asked about {n} coding of codes that are not used any more|asked about {n} codings of codes that are not used any more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/desk/finishing.py"/>
        <source>asked of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../corpus/commands/search.py"/>
        <source>at most so many (default: 50)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>attributes, such as role=Sheriff@2018..2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/bars.py"/>
        <location filename="../../gui/corpus/raw_page.py"/>
        <location filename="../../gui/desk/picker.py"/>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/likeness.py"/>
        <source>bar: drawn  ·  tick: all {n}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>began a round of {batch} under version {version} of the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/changing.py"/>
        <source>begin or end its round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/new.py"/>
        <source>begin with this codebook: {kinds}, a project, or one of {ready}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/batches.py"/>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../gui/actors/said.py"/>
        <location filename="../../gui/codebook/passages.py"/>
        <location filename="../../gui/codings/going.py"/>
        <location filename="../../gui/codings/source.py"/>
        <location filename="../../gui/desk/shown.py"/>
        <location filename="../../models/corpus/reading.py"/>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codings/reading.py"/>
        <source>begun: lacks something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/middle.py"/>
        <location filename="../../gui/actors/portrait.py"/>
        <source>belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/judging.py"/>
        <source>belongs to no article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>belongs to: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>below the first blank line|below the blank line number {number}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>below the other fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <location filename="../../gui/corpus/in_place.py"/>
        <location filename="../../gui/corpus/page.py"/>
        <source>beside its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/likeness.py"/>
        <source>both in {outlets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/page.py"/>
        <source>bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>brought an import back: {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>brought the target “{name}” back into use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/retiring.py"/>
        <source>brought {name} back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>brought {name} back into use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/retiring.py"/>
        <source>brought “{name}” back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>building or site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>by the label “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>by this column (default: the newest first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/mending.py"/>
        <source>byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>called {names} “{outlet}”: {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/gathering.py"/>
        <source>can't be looked into: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/table.py"/>
        <source>can't be read as cells ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/decoding.py"/>
        <source>can't be read as “{encoding}”: no encoding has that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/decoding.py"/>
        <source>can't be read as “{encoding}”: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/decoding.py"/>
        <source>can't be read in its encoding: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/source.py"/>
        <source>can't be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/archives.py"/>
        <source>can't be unpacked ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/same.py"/>
        <source>candidate, {n} article|candidate, {n} articles</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/actors/page.py"/>
        <location filename="../../gui/actors/registry.py"/>
        <source>candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card_positions.py"/>
        <source>certainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/middle.py"/>
        <location filename="../../gui/codings/page.py"/>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <location filename="../../models/revising/rewording.py"/>
        <source>changed claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed of {actor}: “{variable}” from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/options.py"/>
        <source>changed question {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/rewording.py"/>
        <source>changed target {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed the actor {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed the actor {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed the actor {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed the addressee of {which} from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed the certainty of {which} from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed the claim of {which} from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed the claim {number} {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed the codebook ({note})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed the evidence of {which} to “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed the object of {which} from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/options.py"/>
        <source>changed the options of {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed the question “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed the source mode of {which} from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed the speaker of {which} from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed the stance of {statements} from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed the stance of {which} from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed the strength of {which} from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed the words of {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed {statements} from claim {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed “{variable}” from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>changed “{variable}” of {which} from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <location filename="../../gui/corpus/page.py"/>
        <location filename="../../gui/desk/picker.py"/>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choice.py"/>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codings/bulk.py"/>
        <source>chosen of {n}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../gui/tour/steps.py"/>
        <location filename="../../models/codebook/editing.py"/>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>claim {claims}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/picker.py"/>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/guesses.py"/>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/guesses.py"/>
        <source>codebook and codings, as used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/guesses.py"/>
        <source>codebook and codings, not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>codebook version {number}, “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codings/page.py"/>
        <location filename="../../gui/codings/source.py"/>
        <location filename="../../gui/desk/panes.py"/>
        <source>codebook version {n}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <location filename="../../models/corpus/becoming.py"/>
        <location filename="../../models/corpus/reading.py"/>
        <source>coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/said.py"/>
        <source>coded by {coder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/reading.py"/>
        <source>coded once for its family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/hand_out.py"/>
        <source>coded under this frozen version of the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/batches.py"/>
        <location filename="../../corpus/commands/codebook.py"/>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../corpus/commands/guesses.py"/>
        <location filename="../../corpus/commands/hand_out.py"/>
        <source>coder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/preview.py"/>
        <source>coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>codes in use that the file lacks: only retire, or ask the coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <location filename="../../gui/codebook/tree.py"/>
        <source>codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/preview.py"/>
        <source>codings touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/running.py"/>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codings/reading.py"/>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>constructed weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/drawing.py"/>
        <source>constructed weeks of each outlet by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/drawing.py"/>
        <source>constructed weeks: for each weekday N days, all their articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>content and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>content exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>copied {statements} to {articles} that tell the same story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>copy finished codings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <source>corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/importing.py"/>
        <source>could not be read by a mistake of Standfirst's ({error}); please report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/importing.py"/>
        <source>could not be read by a mistake of the reader “{kind}” of {package} ({error}); please tell who made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../corpus/commands/doubles.py"/>
        <location filename="../../corpus/commands/search.py"/>
        <location filename="../../gui/desk/shown.py"/>
        <location filename="../../gui/handing_out/lists.py"/>
        <location filename="../../models/corpus/mending.py"/>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/in_place.py"/>
        <source>date from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/pieces.py"/>
        <source>dates such as 03/04/2020 were read with the day first, as is usual in their language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/dates.py"/>
        <source>dates such as 03/04/2020 were read with {first} first, as others in the file show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>day before month (3/4 is 3 April)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/dating.py"/>
        <source>day first: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/middle.py"/>
        <source>decided by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>decided that {names} is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>decided that {one} and {other} are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/markup.py"/>
        <source>declares entities of its own, which are not read: they may grow without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>deleted {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/becoming.py"/>
        <source>different articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/going.py"/>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <location filename="../../models/history/sentences.py"/>
        <source>direct quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/evaluation.py"/>
        <source>docs/commands.md shows what prehighlight --jsonl writes; a gold standard has the same keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <location filename="../../models/history/sentences.py"/>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/databases/nexis.py"/>
        <location filename="../../corpus/readers/pieces.py"/>
        <source>document {n} of {all}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/table.py"/>
        <source>does not end within {size} million characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/said.py"/>
        <source>does not speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/memo.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/reading.py"/>
        <source>double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>draft {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/finishing.py"/>
        <source>draft, not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../gui/actors/registry.py"/>
        <source>drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>draw again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/becoming.py"/>
        <source>duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/containers/mail.py"/>
        <source>e-mail or mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>each actor, once for the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>each article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>each begins with a line “{lines}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/matrix.py"/>
        <source>each her own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>each stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>each statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../gui/codings/going.py"/>
        <location filename="../../models/codings/reading.py"/>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/making.py"/>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>ended the round of {batch} under version {version} of the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/over_time.py"/>
        <source>every bar is the passages behind it: ← → ↑ ↓, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/rows.py"/>
        <location filename="../../models/history/sentences.py"/>
        <source>explicit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/formats.py"/>
        <source>export --to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/formats.py"/>
        <source>export format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/doubles.py"/>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/source.py"/>
        <source>family of {n}|family of {n}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/corpus/rules.py"/>
        <source>fewer than {words} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>fewer words than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../corpus/commands/recipe.py"/>
        <location filename="../../gui/handing_out/page.py"/>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/formats.py"/>
        <source>fields that it fills, options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/head.py"/>
        <source>files not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/doubles.py"/>
        <source>find: compare what was not compared yet; list: the families that wait (default); keep: all articles of a family are coded; first: only its first; once: its first, whose codings copy then brings to the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tour/steps.py"/>
        <source>finish the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>finish, next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/batches.py"/>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../gui/codings/going.py"/>
        <location filename="../../gui/desk/queue_model.py"/>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>finished the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>finished the article with {left}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/guesses.py"/>
        <source>first right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/formats.py"/>
        <location filename="../../gui/handing_out/lists.py"/>
        <source>for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>for a table: take a field of the article from this column, as in text=story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/batches.py"/>
        <location filename="../../corpus/commands/hand_out.py"/>
        <source>for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/versioning.py"/>
        <source>for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../corpus/commands/import_articles.py"/>
        <location filename="../../gui/importing/head.py"/>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <location filename="../../gui/desk/tips.py"/>
        <source>found by {chain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/middle.py"/>
        <source>found in {n} article|found in {n} articles</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>found nothing codable in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/formats.py"/>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/page.py"/>
        <source>from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>from line {line} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>from the label “{label}” on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/withdraw.py"/>
        <source>from this coder only (default: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>from this {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>froze version {number} of the codebook as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>frozen as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/mojibake.py"/>
        <source>garbled letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>gave {articles} to {coders} as {batch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>gave {before} the number {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/history/sentences.py"/>
        <source>gave {n} statement the speaker {after}|gave {n} statements the speaker {after}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>gave {which} one more position: {targets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/faults.py"/>
        <source>gives the {key} “{word}”, which line {line} has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>gold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <location filename="../../gui/desk/shown.py"/>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>grouped by {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>guessed claim {claims}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/guesses.py"/>
        <source>guesses by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/page.py"/>
        <source>guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>had {families} coded once, set {articles} aside until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>hand out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/reading.py"/>
        <source>handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/becoming.py"/>
        <source>handed out or begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/packed.py"/>
        <source>has a DOCTYPE, which such documents never have; it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>has a name that is no short line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>has a pattern that is none: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/reading.py"/>
        <source>has a question that can’t be asked: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/reading.py"/>
        <source>has an alias (*), which codebooks can't use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>has an alias (*), which recipes can't use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/frames.py"/>
        <source>has days beyond the year 9999; dates near row {row} are numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/frontmatter.py"/>
        <source>has front matter that can't be read: it is nested too deeply or malformed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/frontmatter.py"/>
        <source>has front matter that can't be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/frontmatter.py"/>
        <source>has front matter that is no YAML: {error}{line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/frontmatter.py"/>
        <source>has front matter without keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/faults.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>has half a sign (\ud800 to \udfff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/reading.py"/>
        <source>has half a sign (\ud800 to \udfff), or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/portrait.py"/>
        <source>has in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/columns.py"/>
        <source>has no column that holds the text; its columns are {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/columns.py"/>
        <source>has no column “{name}”; its columns are {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/frontmatter.py"/>
        <source>has no front matter: no keys between --- lines stand at its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/documents.py"/>
        <source>has no table of codes: its first cell would be “Name” or “Code”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/text.py"/>
        <source>has no text below its first lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/pdf.py"/>
        <source>has no text, only pictures of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/text.py"/>
        <source>has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/faults.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>has the key “{name}” a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/faults.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>has the key “{name}”, which {what} can't have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>has {keys}, of which one is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/documents/pdf.py"/>
        <source>has {n} pages; {most} are the most that are read.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>has {word} for “{key}”; it can be a number from {least} to {most}, but not 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/faults.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>has {word} for “{key}”; it can be {options}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>has “{key}” beside columns; a recipe has one or the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../corpus/commands/doubles.py"/>
        <location filename="../../corpus/commands/search.py"/>
        <location filename="../../gui/handing_out/lists.py"/>
        <location filename="../../models/corpus/mending.py"/>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>headline, outlet, byline … or metadata's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/guessing.py"/>
        <source>headline: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/lists.py"/>
        <source>her alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/batches.py"/>
        <location filename="../../corpus/commands/hand_out.py"/>
        <location filename="../../gui/handing_out/lists.py"/>
        <location filename="../../gui/handing_out/matrix.py"/>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/pagebar.py"/>
        <source>hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/dividing.py"/>
        <source>holds an article of more than {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tars.py"/>
        <source>holds more than {most} files; what follows was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/ebsco.py"/>
        <source>holds no article of EBSCO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/europresse.py"/>
        <source>holds no article of Europresse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/factiva.py"/>
        <location filename="../../corpus/readers/databases/factiva_xml.py"/>
        <source>holds no article of Factiva.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/wires/nitf.py"/>
        <source>holds no article of NITF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/newsbank.py"/>
        <source>holds no article of NewsBank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/wires/newsml_1.py"/>
        <source>holds no article of NewsML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/proquest.py"/>
        <location filename="../../corpus/readers/databases/proquest_xml.py"/>
        <source>holds no article of ProQuest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/reading.py"/>
        <source>holds no article that the recipe “{name}” finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/web/answers.py"/>
        <source>holds no article: what was asked for had no result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/rds.py"/>
        <source>holds no data frame of R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/nexis.py"/>
        <source>holds no document of Nexis: no line such as “1 of 62 DOCUMENTS” stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/gathering.py"/>
        <source>holds no files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/qdc.py"/>
        <source>holds no project.qde, which a REFI-QDA project has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/containers/warc.py"/>
        <source>holds no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/table.py"/>
        <location filename="../../corpus/readers/tables/workbook.py"/>
        <source>holds no table: its first row is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/wires/reuters.py"/>
        <source>holds no wire of Reuters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/registry.py"/>
        <source>holds nothing but blanks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/json_array.py"/>
        <source>holds one JSON value and no articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/decoding.py"/>
        <source>holds {amount} in no encoding that could be made out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/decoding.py"/>
        <source>holds {amount} of binary data, no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/archives.py"/>
        <source>holds {files} files; {most} are the most that one zip may hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/documents/packed.py"/>
        <source>holds {n} parts; {most} are the most that are read.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/hand_out.py"/>
        <location filename="../../gui/handing_out/matrix.py"/>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/matrix.py"/>
        <source>hours not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/hand_out.py"/>
        <source>how many all of them get: 10%%, 1/5 or a number (default: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/drawing.py"/>
        <source>how many to draw (default: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/hand_out.py"/>
        <source>how many without the machine’s suggestions: 20%%, 1/5 or a number (default: none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>how they are sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/becoming.py"/>
        <source>identified in {n} import|identified in {n} imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/rows.py"/>
        <location filename="../../models/history/sentences.py"/>
        <source>implicit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../gui/codebook/changing.py"/>
        <location filename="../../gui/desk/queue.py"/>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/formats.py"/>
        <source>import --as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <location filename="../../corpus/commands/new.py"/>
        <location filename="../../gui/codebook/taking.py"/>
        <source>imported from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <location filename="../../gui/corpus/page.py"/>
        <source>imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/reading.py"/>
        <source>in a family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/source.py"/>
        <location filename="../../models/corpus/reading.py"/>
        <source>in nobody’s hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>in other articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/drawing.py"/>
        <source>in proportion to outlet, year, month, week, language or a name of the metadata; with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>in proportion to strata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>in the journalist’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>in this article, spelt a little differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <location filename="../../gui/desk/answering.py"/>
        <source>in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue_model.py"/>
        <source>in {language}, coded by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/middle.py"/>
        <location filename="../../gui/actors/rows.py"/>
        <source>in {n} article|in {n} articles</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/recipe.py"/>
        <source>in {n} of them</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/codings/going.py"/>
        <source>indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/desktop.py"/>
        <source>install: make it known to this user's desktop; remove: take that away again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/qdc.py"/>
        <source>is XML, but no REFI-QDA codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/documents.py"/>
        <location filename="../../corpus/readers/documents/docx.py"/>
        <source>is a Word document without a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/web/feed.py"/>
        <source>is a feed without an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/gathering.py"/>
        <source>is a link that leads out of the folder, which is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/gathering.py"/>
        <source>is a link to a folder, which is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tars.py"/>
        <source>is a link within its archive, which is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/web/page.py"/>
        <source>is a page without an article: a menu, a list, or one that asks for consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/recipe_file.py"/>
        <source>is a recipe and no article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/members.py"/>
        <source>is a zip within a zip, which is not opened; unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tour/steps.py"/>
        <source>is against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/odt.py"/>
        <source>is an OpenDocument file without a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/members.py"/>
        <source>is an archive within an archive, which is not opened; unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/containers/message.py"/>
        <source>is an e-mail of more than {n} parts.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/archives.py"/>
        <source>is damaged ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/sources.py"/>
        <location filename="../../corpus/readers/documents/packed.py"/>
        <source>is damaged and can't be opened ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/containers/warc.py"/>
        <source>is damaged from here on ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tars.py"/>
        <source>is damaged from here on ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/frames.py"/>
        <source>is damaged from row {row} on ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/registry.py"/>
        <source>is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/archives.py"/>
        <source>is encrypted; unpack it with its password first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tour/steps.py"/>
        <source>is for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/gathering.py"/>
        <source>is hidden or the system's own; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tars.py"/>
        <source>is kept with holes, which can't be read; pack it without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/containers/message.py"/>
        <location filename="../../corpus/readers/documents/pdf.py"/>
        <location filename="../../corpus/readers/documents/rtf.py"/>
        <location filename="../../corpus/readers/markup.py"/>
        <location filename="../../corpus/readers/source.py"/>
        <location filename="../../corpus/readers/tables/workbook.py"/>
        <location filename="../../corpus/readers/web/page.py"/>
        <source>is larger than {size} MB; split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/pdf.py"/>
        <source>is locked with a password; save it without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/gathering.py"/>
        <source>is mixed on: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/reading.py"/>
        <source>is nested too deep for a codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>is nested too deep for a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/rtf.py"/>
        <location filename="../../corpus/readers/markup.py"/>
        <location filename="../../corpus/readers/tables/json_stream.py"/>
        <source>is nested too deeply to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/gathering.py"/>
        <source>is neutral on: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/markup.py"/>
        <source>is no HTML that can be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/json_stream.py"/>
        <source>is no JSON that can be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/json_stream.py"/>
        <source>is no JSON: {mistake} (line {line}, column {column}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/pdf.py"/>
        <source>is no PDF that can be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/markup.py"/>
        <source>is no XML that can be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/reading.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>is no YAML: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/containers/message.py"/>
        <source>is no e-mail that can be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/rds.py"/>
        <source>is no file of R that can be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/files.py"/>
        <location filename="../../corpus/readers/tars.py"/>
        <source>is no ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/registry.py"/>
        <source>is no table, for which the recipe “{name}” is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/markup.py"/>
        <source>is no whole XML ({error}); read as far as it can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/workbook.py"/>
        <source>is no workbook that can be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/archives.py"/>
        <source>is no zip that can be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>is of the form {version}, which this Standfirst can't read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/archives.py"/>
        <source>is packed by a method that can't be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/sources.py"/>
        <source>is packed, but no workbook, Word document or REFI-QDA project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/sources.py"/>
        <source>is too large for a codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/gathering.py"/>
        <source>is unclear on: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/seven_bit.py"/>
        <source>is written in {encoding}, which can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/frames.py"/>
        <source>is {format} that can't be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/foreign.py"/>
        <source>is {format}, which can't be read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/frames.py"/>
        <source>is {format}, which is read by a package that isn't installed: {package}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/reading.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>it breaks off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/conditions.py"/>
        <source>it does not say which answer to “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/undo.py"/>
        <source>it has been changed by somebody else since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/dating.py"/>
        <source>it has {date} elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/changing.py"/>
        <source>it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/middle.py"/>
        <source>it is …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>it stands for the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/conditions.py"/>
        <source>it would depend on itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/conditions.py"/>
        <source>its answers are those to no question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>its articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/csv_check.py"/>
        <source>its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/csv_check.py"/>
        <location filename="../../corpus/exporting/xlsx_reading.py"/>
        <source>its first line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/reading.py"/>
        <location filename="../../models/corpus/taking_back.py"/>
        <source>its import was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/filenames.py"/>
        <source>its name doesn't fit the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>its new number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>its number, as “corpus imports” shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>its passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/databases/factiva.py"/>
        <source>its search found {n} articles, of which it holds a part</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/dating.py"/>
        <location filename="../../gui/corpus/in_place.py"/>
        <source>its text says: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>journalist's own voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>journalist’s own voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>keep as a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/middle.py"/>
        <source>keep as an actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tour/steps.py"/>
        <source>keep it, then the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/becoming.py"/>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>kept all articles of {families}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codings/reading.py"/>
        <source>kept as drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/pieces.py"/>
        <source>kept as metadata, apart from the texts: {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>kept the first of {families}, set {articles} aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/history/sentences.py"/>
        <source>kept {n} coding as it was|kept {n} codings as they were</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <location filename="../../corpus/commands/formats.py"/>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../gui/codings/going.py"/>
        <source>lacking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/mending.py"/>
        <location filename="../../models/work/plans.py"/>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/in_place.py"/>
        <source>leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/export.py"/>
        <source>leave out the words of the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/pieces.py"/>
        <source>left out of the texts: {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>let “{alias}” be an outlet of its own again, not “{outlet}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/noting.py"/>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/archives.py"/>
        <source>lies over another file of its zip, as in archives made to do harm; not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/guessing.py"/>
        <source>like what you coded so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/doubles.py"/>
        <source>likeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>likeness {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <location filename="../../corpus/readers/tables/json_lines.py"/>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/reading.py"/>
        <source>line {line} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/reading.py"/>
        <source>line {line}: belongs to no article and was left out (“{start}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/addresses.py"/>
        <source>list of addresses (Media Cloud, GDELT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/doubles.py"/>
        <source>list those that are decided too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/archives.py"/>
        <source>lists more files than one zip may hold ({most}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/tables/addresses.py"/>
        <source>lists {n} address of {whose} without a text.|lists {n} addresses of {whose} without texts.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/databases/nexis_uni.py"/>
        <source>lists {n} result of Nexis without text.|lists {n} results of Nexis without texts.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/web/media_cloud.py"/>
        <source>lists {n} story of Media Cloud without its text.|lists {n} stories of Media Cloud without texts.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/changing.py"/>
        <source>look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>made a statement of “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>made an actor of {name}, as it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/history/sentences.py"/>
        <source>made an actor of {n} name, as it was found|made actors of {n} names, as they were found</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/codings/reading.py"/>
        <source>made by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>made the actor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/lists.py"/>
        <source>made with the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/panes.py"/>
        <source>make a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>make actors of these, as they were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>make it a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/new.py"/>
        <source>make the sample project: 22 articles, two coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>mark another article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/beside/cards.py"/>
        <location filename="../../gui/widgets/beside/units.py"/>
        <source>marked nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <source>may be left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/documents/separators.py"/>
        <source>may hold {n} articles: “{line}” stands between its parts; it was kept as one: split it if it does</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/codings/mending.py"/>
        <source>means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>memo: {memo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/page.py"/>
        <source>mend here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/changing.py"/>
        <source>mend its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>mend letters that were garbled earlier (â€œ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>mended what is told of {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>mention {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>mention, any overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/middle.py"/>
        <location filename="../../gui/codebook/changing.py"/>
        <source>merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/going.py"/>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>merged the actor {name} into {into}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <location filename="../../models/revising/merges.py"/>
        <source>merged {number} into {into}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>merged {others} into {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/containers/mail.py"/>
        <source>message {n}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/going.py"/>
        <source>minutes an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/head.py"/>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/going.py"/>
        <location filename="../../gui/desk/shown.py"/>
        <location filename="../../models/codings/reading.py"/>
        <location filename="../../models/history/sentences.py"/>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>mixed, by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>mixed, by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/chart/painting.py"/>
        <source>mixed, dotted, half on each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../models/work/plans.py"/>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>month before day (3/4 is March 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/dating.py"/>
        <source>month first: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>more than Standfirst makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/changing.py"/>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/moves.py"/>
        <source>moved claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>moved {name} below {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>moved {name} to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <location filename="../../gui/desk/answering.py"/>
        <source>must be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>name: {name}, given by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/middle.py"/>
        <source>named by {coder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/actors/likeness.py"/>
        <source>named in one article together, {n} time|named in one article together, {n} times</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/said.py"/>
        <source>named {n} time|named {n} times</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/actors/middle.py"/>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>names and speakers come after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/beside_page.py"/>
        <source>names hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>names in use that go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/faults.py"/>
        <source>names the target “{target}”, which the codebook does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>names whose words begin so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <location filename="../../gui/corpus/page.py"/>
        <source>narrow by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/preview.py"/>
        <source>need no decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>needs a way to find “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>needs one of label, like, line, always</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/desk/rows.py"/>
        <source>needs {n} things: {first} …</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/desk/rows.py"/>
        <source>needs {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>needs “divided by” and “part” together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>needs “fields” or “columns” for a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>needs “lines” or “blank lines” for a separator, and not both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>needs “text” for the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/faults.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>needs “{key}” for {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <location filename="../../models/codings/reading.py"/>
        <location filename="../../models/history/sentences.py"/>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../gui/codebook/changing.py"/>
        <location filename="../../gui/families/page.py"/>
        <location filename="../../gui/importing/head.py"/>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>new from selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>new, as selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>new, whole sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>new: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <location filename="../../gui/desk/hints.py"/>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/columns.py"/>
        <source>next column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/beside_page.py"/>
        <source>next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>next draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/in_place.py"/>
        <source>next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>next odd one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/changing.py"/>
        <source>next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>next position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>next, previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>next, previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>next, previous family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/beside_page.py"/>
        <source>next, previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/judging.py"/>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>no article has {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/questions.py"/>
        <source>no article has {names} and {n} more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/opened_project.py"/>
        <source>no articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../gui/codings/going.py"/>
        <source>no batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/judging.py"/>
        <source>no byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/source.py"/>
        <location filename="../../gui/widgets/beside/cards.py"/>
        <source>no claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <location filename="../../gui/desk/shown.py"/>
        <source>no claim yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>no colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/judging.py"/>
        <location filename="../../gui/corpus/source.py"/>
        <location filename="../../gui/importing/first_articles.py"/>
        <location filename="../../gui/searching/found.py"/>
        <location filename="../../models/work/plans.py"/>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/judging.py"/>
        <source>no date that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/dates.py"/>
        <source>no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/gathering.py"/>
        <source>no file matches this pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/judging.py"/>
        <source>no headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/keysheet/page.py"/>
        <source>no key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>no language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/judging.py"/>
        <location filename="../../models/work/plans.py"/>
        <source>no outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/likeness.py"/>
        <source>no outlet has both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/judging.py"/>
        <source>no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/prehighlight.py"/>
        <source>no project: read lines {line}, write lines with mentions and attributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/importing.py"/>
        <source>no publication date|{undated} of {n} articles have no publication date</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/codings/source.py"/>
        <location filename="../../gui/widgets/beside/cards.py"/>
        <source>no speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <location filename="../../gui/desk/choices.py"/>
        <location filename="../../gui/desk/correcting.py"/>
        <location filename="../../gui/desk/finishing.py"/>
        <location filename="../../gui/desk/shown.py"/>
        <location filename="../../gui/desk/tips.py"/>
        <source>no speaker yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/mending.py"/>
        <location filename="../../gui/widgets/beside/cards.py"/>
        <location filename="../../gui/widgets/beside/units.py"/>
        <source>no stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/gathering.py"/>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>no {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>nobody is cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/gathering.py"/>
        <location filename="../../models/revising/use.py"/>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>nobody who is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/datasets/datasets.py"/>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../corpus/commands/withdraw.py"/>
        <location filename="../../corpus/readers/records.py"/>
        <location filename="../../gui/codings/crossing.py"/>
        <location filename="../../gui/codings/mending.py"/>
        <location filename="../../gui/codings/source.py"/>
        <location filename="../../gui/corpus/source.py"/>
        <location filename="../../gui/widgets/table/facets.py"/>
        <location filename="../../gui/widgets/table/page.py"/>
        <location filename="../../models/corpus/rules.py"/>
        <location filename="../../models/work/handing_out.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>none of its own: the one from above, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <source>none: no stance is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/beside_page.py"/>
        <source>not all have marked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/becoming.py"/>
        <source>not finished yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/find_bar.py"/>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>not grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/becoming.py"/>
        <source>not handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/becoming.py"/>
        <source>not kept by the imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/rows.py"/>
        <location filename="../../models/codings/reading.py"/>
        <source>not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/rules.py"/>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/rules.py"/>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <location filename="../../gui/importing/report_rows.py"/>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue_model.py"/>
        <source>not read by the machine yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/archives.py"/>
        <location filename="../../corpus/readers/tars.py"/>
        <source>not read: it unpacks to more than {amount} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/archives.py"/>
        <source>not read: its zip unpacks to more than {amount} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/containers/warc.py"/>
        <source>not read: {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/welcome/state.py"/>
        <source>not started, {n} article|not started, {n} articles</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>not sure of the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>not used any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/middle.py"/>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>noted of {actor}: {name}, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>noted of {actor}: “{variable}”, {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>noted that {actor} belongs to {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <location filename="../../gui/corpus/source.py"/>
        <location filename="../../gui/widgets/chart/chart.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../gui/codings/going.py"/>
        <location filename="../../gui/desk/hints.py"/>
        <location filename="../../gui/desk/panes.py"/>
        <location filename="../../gui/desk/queue_model.py"/>
        <source>nothing codable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/dating.py"/>
        <source>nothing else in its file shows which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/state.py"/>
        <source>nothing left to code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/previewing.py"/>
        <source>nothing was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>nothing: the file is one article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <location filename="../../gui/codebook/changing.py"/>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/moves.py"/>
        <source>numbered claims anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/history/sentences.py"/>
        <source>numbered {n} claim anew|numbered {n} claims anew</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>ochre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>of a family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/drawing.py"/>
        <source>of articles in nobody’s hands, or of all (default: nobody)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <source>of each actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <source>of each article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>of each outlet by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <source>of each stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <source>of each statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/drawing.py"/>
        <source>of the articles whose uids stand in a file, one a line; - is the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/quotas.py"/>
        <source>of {count} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>one is coded, for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card_positions.py"/>
        <source>one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>one more name in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>one more position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>one of its options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>one of: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>one of: {names}, or metadata's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main.py"/>
        <source>one project at a time, please; “standfirst --help” names the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>only articles that have all these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>only articles that have it: outlet=Alden Post, year=2024, aside= …; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>only for {claims}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>only of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>only passages that have all these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>only say what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>only stances toward this target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>only statements that have it: claim=2.3, stance=oppose …; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>only tell what would be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/doubles.py"/>
        <source>only tell what would be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>only tell what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/withdraw.py"/>
        <source>only tell what would go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/hand_out.py"/>
        <source>only tell who would get what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/doubles.py"/>
        <source>only the family of this article; may be given several times (default: all that wait)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>only this claim (default: the whole codebook)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <location filename="../../corpus/commands/export.py"/>
        <source>only this coder, by pseudonym or name; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <location filename="../../corpus/commands/export.py"/>
        <source>only this layer (default: codings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/conditions.py"/>
        <source>only what is asked of a statement or stance can depend on claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/export.py"/>
        <source>only what was made or changed from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>only where “{question}” is {answers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/page.py"/>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/changing.py"/>
        <source>open article at statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>open in its article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/beside_page.py"/>
        <location filename="../../gui/families/page.py"/>
        <source>open it at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>opened the article again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <location filename="../../models/codings/reading.py"/>
        <location filename="../../models/history/sentences.py"/>
        <source>oppose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/chart/painting.py"/>
        <source>oppose, hatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>opposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/gathering.py"/>
        <source>opposes: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/beside_page.py"/>
        <source>other coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/likeness.py"/>
        <source>other roles: {one}; {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>other words for codes in use mean the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../corpus/commands/doubles.py"/>
        <location filename="../../corpus/commands/search.py"/>
        <location filename="../../gui/handing_out/lists.py"/>
        <location filename="../../models/corpus/mending.py"/>
        <location filename="../../models/work/plans.py"/>
        <source>outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card_positions.py"/>
        <source>outright?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/hand_out.py"/>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <location filename="../../models/history/sentences.py"/>
        <source>paraphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/noting.py"/>
        <source>party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/carrying.py"/>
        <source>passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/changing.py"/>
        <source>passages as an appendix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>passages of this bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <location filename="../../models/corpus/mending.py"/>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/chart/painting.py"/>
        <source>positions a month, on one scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/chart/painting.py"/>
        <source>positions a week, on one scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../corpus/commands/evaluate.py"/>
        <location filename="../../gui/codings/going.py"/>
        <source>precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/keysheet/page.py"/>
        <source>press …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/sample.py"/>
        <source>print numbers of this file’s rows, not uids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/command.py"/>
        <source>print the result as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/prehighlight.py"/>
        <source>processes (default: one a core but one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/correcting.py"/>
        <source>propose a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/quotas.py"/>
        <source>quotas by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>read all of them as this, a kind that standfirst formats lists (default: by their content)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>read all of them by this recipe, a file or the name of one that is kept (see standfirst recipe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/seven_bit.py"/>
        <source>read as UTF-7, for the letters that its plus signs lead to; if that is wrong, name the right encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/decoding.py"/>
        <source>read as Windows-1252, with some signs in odd places; if letters look wrong, name the right encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/beside_page.py"/>
        <source>read only: nobody’s codings change here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/registry.py"/>
        <source>reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/recipe_file.py"/>
        <source>recipe (of Standfirst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/reading.py"/>
        <source>recipe “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/wires/newsml_g2.py"/>
        <source>refers to {n} item and holds none.|refers to {n} items and holds none.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tour/steps.py"/>
        <source>reject the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../gui/codings/going.py"/>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/history/sentences.py"/>
        <source>rejected {n} draft|rejected {n} drafts</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>rejected {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>removed from {which} that its stance is {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>removed the addressee of {which}, {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>removed the certainty of {which}, {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>removed the claim of {which}, {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>removed the memo of {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>removed the note on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>removed the object of {which}, {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>removed the source mode of {which}, {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>removed the speaker of {which}, {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>removed the stance of {which}, {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>removed the strength of {which}, {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>removed the target of {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>removed “{variable}” of {which}, {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>removed “{variable}”, {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>replaced {before} by {after}, which means something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>report only, keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/changing.py"/>
        <source>retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/changing.py"/>
        <source>retired codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>retired the target “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <location filename="../../models/revising/retiring.py"/>
        <source>retired {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/retiring.py"/>
        <source>retired “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <location filename="../../gui/actors/middle.py"/>
        <location filename="../../models/actors/noting.py"/>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/changing.py"/>
        <source>rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card_positions.py"/>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/csv_check.py"/>
        <location filename="../../corpus/readers/tables/frames.py"/>
        <location filename="../../corpus/readers/tables/rds.py"/>
        <location filename="../../corpus/readers/tables/table.py"/>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/tables/table.py"/>
        <source>row {row} has {n} cell, the header {width}|row {row} has {n} cells, the header {width}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/frames.py"/>
        <source>row {row} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/xlsx_reading.py"/>
        <source>row {row} of {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/table.py"/>
        <source>row {row}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>rust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/memo.py"/>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/memo.py"/>
        <source>saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>scroll both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/page.py"/>
        <source>search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>see the lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../gui/corpus/page.py"/>
        <location filename="../../gui/families/page.py"/>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>set aside as a double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/middle.py"/>
        <source>set aside, nobody to code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>set the addressee of {which} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>set the certainty of {which} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>set the claim of {which} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>set the object of {which} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>set the source mode of {which} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>set the speaker of {which} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>set the stance of {statements} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>set the stance of {which} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>set the strength of {which} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>set the target of {which} to {targets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>set {articles} aside: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>set {names} aside: nobody to code</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/history/sentences.py"/>
        <source>set {n} name aside: nobody to code|set {n} names aside: nobody to code</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>set “{variable}” of {which} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>set “{variable}” to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>several of its options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/faults.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>should be a text in the list “{key}”; put it in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/faults.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>should be {what} with its keys ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/faults.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>should have a list for “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/faults.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>should have one text for “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/faults.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>should have true or false for “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/guesses.py"/>
        <location filename="../../gui/handing_out/lists.py"/>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/guesses.py"/>
        <source>shown and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/pagebar.py"/>
        <source>shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/desk/fold_line.py"/>
        <location filename="../../gui/desk/panes.py"/>
        <source>shows it|shows them</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/drawing.py"/>
        <source>so many with this value, or “all” for N; “rest:N” of all others; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/decoding.py"/>
        <source>some bytes are no {encoding}; they stand as �</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/lock.py"/>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>somebody is still reading it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/undo.py"/>
        <source>something made since then depends on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>something unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>source of found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../gui/desk/card.py"/>
        <location filename="../../gui/tour/steps.py"/>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>speaker found by {chain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>speaker of found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>speaker's last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/said.py"/>
        <source>speaks {n} time|speaks {n} times</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>spelt a little differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/middle.py"/>
        <location filename="../../gui/codebook/changing.py"/>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>split {into} off the actor {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <location filename="../../models/revising/splits.py"/>
        <source>split {number} into {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>split {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/said.py"/>
        <source>spoken of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>stance: {stance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card_positions.py"/>
        <source>stance?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>stances differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/running.py"/>
        <source>standfirst COMMAND ... (standfirst COMMAND --help explains each)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/kept.py"/>
        <source>standfirst recipe list names those that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>statement {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../corpus/commands/guesses.py"/>
        <location filename="../../gui/actors/middle.py"/>
        <location filename="../../gui/actors/registry.py"/>
        <location filename="../../gui/codings/going.py"/>
        <source>statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/going.py"/>
        <source>statements an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/same.py"/>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>strata of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card_positions.py"/>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/lists.py"/>
        <source>suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/matrix.py"/>
        <source>suggestions hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>suggestions hidden in {n}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/matrix.py"/>
        <source>suggestions hidden: the same {n} of the shared ones for everybody|suggestions hidden: the same {n} of the shared ones for everybody</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>sum of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <location filename="../../models/codings/reading.py"/>
        <location filename="../../models/history/sentences.py"/>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/chart/painting.py"/>
        <source>support, solid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/gathering.py"/>
        <source>supports: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/table.py"/>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>tables of no version of Standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>tables that can't be read in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>take a field of the article from this column, as in text=story; may be given several times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/changing.py"/>
        <source>take as example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/changing.py"/>
        <source>take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>take the dates that files or texts show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>take the last mark back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../gui/corpus/imports_page.py"/>
        <location filename="../../gui/families/page.py"/>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../gui/codings/page.py"/>
        <location filename="../../models/codebook/editing.py"/>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>target: {targets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/command.py"/>
        <source>tell nothing of the progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/families.py"/>
        <source>tells the same story as another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/text.py"/>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/page.py"/>
        <source>text, CSV, JSON, ZIP, a whole folder: they are checked before anything is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/head.py"/>
        <source>text, PDF, Word, downloads of news databases, CSV, JSON, Excel, ZIP, or a whole folder of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/answering.py"/>
        <source>the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/doubles.py"/>
        <source>the article that stands for its family (default: the earliest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/withdraw.py"/>
        <source>the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/hand_out.py"/>
        <source>the batch’s name (default: the next number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/search.py"/>
        <source>the best first instead of the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <location filename="../../gui/codings/beside_page.py"/>
        <source>the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/portrait.py"/>
        <location filename="../../gui/desk/answering.py"/>
        <location filename="../../gui/desk/rows.py"/>
        <source>the claim itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>the claim that is retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>the claim that its codings go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>the codebook's file ({kinds}, or a project), or one of {ready}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <location filename="../../corpus/commands/export.py"/>
        <source>the coders' names instead of their pseudonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/guesses.py"/>
        <source>the codings of this layer (default: codings)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>the column whose values are the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>the column whose values are the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>the column “{column}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/r_values.py"/>
        <source>the column “{name}” is of a kind that can't be read; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/rds.py"/>
        <source>the data frame “{name}” has no column that holds the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/dates.py"/>
        <source>the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/dates.py"/>
        <source>the day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>the disk is full or does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>the earlier version (default: the one before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/decoding.py"/>
        <source>the encoding is a guess: {encoding}; if letters look wrong, name the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>the encoding of all files (default: found out for each)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>the encoding of the file (default: found out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/csv_check.py"/>
        <source>the evidence of statement {statement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/importing.py"/>
        <source>the file declares {n} article, {count} could be read|the file declares {n} articles, {count} could be read</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>the file declares {n} article|the file declares {n} articles</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>the file that the article stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/new.py"/>
        <source>the file to make (.standfirst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/backup.py"/>
        <source>the file to write; none is ever overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>the first is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/same.py"/>
        <source>the first letters of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>the first line that is an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>the first line with a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/searching/page.py"/>
        <source>the first {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/searching/page.py"/>
        <source>the first {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/lists.py"/>
        <source>the first {shown} of {n} article|the first {shown} of {n} articles</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>the format (default: by the file's name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/tour/steps.py"/>
        <source>the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>the index “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>the last line|line {line} from the end</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>the later version (default: the newest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>the letters that come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>the letters that go; capitals count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/dates.py"/>
        <source>the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/dates.py"/>
        <source>the month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>the name of the new actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>the name that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/portrait.py"/>
        <source>the name that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>the new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>the new file; .csv and .qdc are tables and REFI-QDA, all else YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/raw_page.py"/>
        <source>the other text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/apart.py"/>
        <source>the program that reads it broke down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/command.py"/>
        <location filename="../../corpus/commands/prehighlight.py"/>
        <source>the project file (.standfirst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/new.py"/>
        <source>the project's title (default: the file's name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/registry.py"/>
        <source>the reader “{reader}” failed to look at it ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/quotas.py"/>
        <location filename="../../models/work/plans.py"/>
        <location filename="../../models/work/sampling.py"/>
        <source>the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/likeness.py"/>
        <source>the same role: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/same.py"/>
        <location filename="../../models/actors/likeness.py"/>
        <source>the same surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/likeness.py"/>
        <source>the same surname, and first names that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/likeness.py"/>
        <source>the same surname, which nobody else has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <location filename="../../models/corpus/alike.py"/>
        <source>the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/page.py"/>
        <source>the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/sample.py"/>
        <source>the sample's codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/drawing.py"/>
        <source>the seed of the draw (default: 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>the shared ones first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/hand_out.py"/>
        <source>the shared ones first, all by date, or in an order of chance (default: shared)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/workbook.py"/>
        <source>the sheet “{name}” has no column that holds the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/beside_page.py"/>
        <source>the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>the speaker’s own words, in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/beside_page.py"/>
        <source>the stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>the table “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/beside_page.py"/>
        <source>the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/csv_check.py"/>
        <source>the text of article {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>the title of the new actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>the trigger “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>the unit (default: week)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/same.py"/>
        <location filename="../../models/actors/likeness.py"/>
        <source>the very same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>the view “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/csv_check.py"/>
        <source>the words of span {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/asking.py"/>
        <source>the {n} article in nobody’s hands|the {n} articles in nobody’s hands</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/asking.py"/>
        <source>the {n} chosen one|the {n} chosen ones</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/table/facets.py"/>
        <source>then a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/conditions.py"/>
        <source>there is no claim {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/records.py"/>
        <source>there is no column “{name}” to map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/conditions.py"/>
        <source>there is no question {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/gathering.py"/>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>these are nobody to code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>these are the actor that --who names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <location filename="../../gui/corpus/in_place.py"/>
        <source>this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/guessing.py"/>
        <source>this speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/answering.py"/>
        <source>this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>title of a work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/becoming.py"/>
        <source>to be coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/preview.py"/>
        <location filename="../../gui/desk/card.py"/>
        <source>to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>to this {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/hand_out.py"/>
        <source>to whom, with commas between; new ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/state.py"/>
        <source>today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>together in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>took a position of {which} away: {targets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>took an import back: {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/history/sentences.py"/>
        <source>took attributes of {n} actor from a table|took attributes of {n} actors from a table</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>took back of {actor}: {name}, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>took back of {actor}: “{variable}”, {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>took back that {actor} belongs to {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>took the alias {alias} from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>took the option “{option}” of “{variable}” away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>took {articles} of {batch} back from {coder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>took {articles} up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>took {batch} back, {readings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card_positions.py"/>
        <source>toward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>turned {statements} from “{before}” to “{after}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/datelines.py"/>
        <source>two dates: {published} given, {other} in the dateline; took {published}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/filenames.py"/>
        <source>two dates: {published} in the text, {day} in the file name; took {published}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>two tables in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/noting.py"/>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <location filename="../../models/codings/reading.py"/>
        <location filename="../../models/history/sentences.py"/>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>under the label “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/corpus/reading.py"/>
        <source>under {n} words|under {n} words</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/tour/steps.py"/>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>undone since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/packed.py"/>
        <location filename="../../corpus/readers/documents/pdf.py"/>
        <location filename="../../corpus/readers/tables/rds.py"/>
        <location filename="../../corpus/readers/tables/workbook.py"/>
        <source>unpacks to more than {amount} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tars.py"/>
        <source>unpacks to more than {amount} MB; what follows was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/changing.py"/>
        <source>use it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/guessing.py"/>
        <source>used for {speaker} in {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/guessing.py"/>
        <source>used in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>usual for this claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <source>variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/page.py"/>
        <source>version {number} frozen as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>version {number}, “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/changing.py"/>
        <source>versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/documents/text.py"/>
        <source>very long paragraph: {n} characters in one line</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>waits for the codings of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/nexis.py"/>
        <source>was put together of several downloads, so that it can't say how many articles it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/containers/warc.py"/>
        <source>web archive (WARC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/web/page.py"/>
        <source>web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../gui/codings/page.py"/>
        <location filename="../../models/work/plans.py"/>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/source.py"/>
        <source>week of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>week or month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>what file names tell, as in {pattern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>what fits a rule that was asked before, and is newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>what is chosen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>what is odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>what is taken back stays in the file, and undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/formats.py"/>
        <source>what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>what it is joined on (default: outlet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>what it should say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>what prehighlight --jsonl wrote for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>what stands in one article, as in headline=Rents rise; of the text its first words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>what the actor belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>what the new one said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>what the recipe is called (default: as the file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>what the round is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>what to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>where to; an earlier appendix there is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/export.py"/>
        <source>where to; an earlier export there is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/families/page.py"/>
        <source>which is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/command.py"/>
        <source>who does it (default: this computer's user)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/portrait.py"/>
        <source>who said so, and in how many articles machines found it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>who stays: a name in use, or a uid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/asking.py"/>
        <source>whole days: constructed weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>why (default: the rule in words)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>with all claims below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../gui/codings/going.py"/>
        <source>with gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/matrix.py"/>
        <source>with the machine’s suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/document.py"/>
        <source>without a headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/qdc.py"/>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>without what the project knows codes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>worded the option “{before}” of “{variable}” as “{after}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>worded {before} as {after}, with the same meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../corpus/commands/doubles.py"/>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/search.py"/>
        <source>words around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>words in headline or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/questions.py"/>
        <source>words in the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/search.py"/>
        <source>words, or a "phrase" in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/guessing.py"/>
        <source>words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/workbook.py"/>
        <source>workbook (Excel, OpenDocument)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/bulk.py"/>
        <source>would change, in {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>write it as FILE.svg or FILE.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>write the report to this file too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/changing.py"/>
        <source>write to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/dating.py"/>
        <source>written as {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/finishing.py"/>
        <source>written before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>wrote a memo on {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>wrote a note on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/state.py"/>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>your own: those of others are not shown before a lead opens a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/recent.py"/>
        <source>{action}: {project}. {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>{actor} belongs to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/uniting.py"/>
        <source>{actor} can't be merged with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/memberships.py"/>
        <source>{actor} can't belong to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>{actor} does not belong to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/dividing.py"/>
        <source>{actor} does not have all of these any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>{actor} goes by this name too. Merge them if they are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>{actor} stays as a name in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>{articles} and {statements} are in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>{articles} found in {inputs}: {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/state.py"/>
        <source>{articles}, {drafts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/matrix.py"/>
        <source>{articles}, {n} reading|{articles}, {n} readings</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue_model.py"/>
        <source>{article}. {about}. {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/running/jsonl.py"/>
        <location filename="../../corpus/prehighlight/running/projects.py"/>
        <source>{article}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>{attributes} of {actors}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>{back} {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/batches.py"/>
        <source>{batch}, coded under version {number}, “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/batches.py"/>
        <source>{batch}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/rounds.py"/>
        <source>{batch}: by the codebook as it is, {codings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codebook/rounds.py"/>
        <source>{batch}: its round under version {n} is over, {codings}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codebook/rounds.py"/>
        <source>{batch}: under version {n}, {codings}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/state.py"/>
        <source>{batch}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/revising/imports.py"/>
        <source>{before} ({n} coding)|{before} ({n} codings)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>{before} becomes {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codebook/taking.py"/>
        <source>{before} is called {after}: {n} coding hangs on it.|{before} is called {after}: {n} codings hang on it.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codebook/taking.py"/>
        <source>{before} is gone: {n} coding hangs on it.|{before} is gone: {n} codings hang on it.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/coding/asked.py"/>
        <source>{before} is not used any more: what is it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <source>{before} is retired; its number is never given again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/asked.py"/>
        <source>{before} is {after} now, who was coded {theirs} where {before} was {ours}: which holds?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/asked.py"/>
        <source>{before} is {after} now: does that hold here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/asked.py"/>
        <source>{before} was divided: is this still it, or one of {after}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/asked.py"/>
        <source>{before} was replaced by {after}, which means something else: is it that?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/revising/imports.py"/>
        <source>{before} → {after} ({n} coding)|{before} → {after} ({n} codings)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>{begins}, as far as the line with “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>{begins}, without the last line|{begins}, without the last {n} lines</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/revising/imports.py"/>
        <source>{changes}: {n} coding.|{changes}: {n} codings.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/table/facets.py"/>
        <source>{chosen} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/document.py"/>
        <source>{claim} (retired)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/mending.py"/>
        <source>{claim} becomes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/merges.py"/>
        <source>{claim} can't be merged with itself or with what is below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/moves.py"/>
        <source>{claim} can't stand below itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/retiring.py"/>
        <source>{claim} is retired already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/merges.py"/>
        <source>{claim} is retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/telling.py"/>
        <source>{coder} did again: {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>{coder} has begun {n}, which stays.|{coder} has begun {n}, which stay.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/withdraw.py"/>
        <source>{coder} keeps {n} that is begun.|{coder} keeps {n} that are begun.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/history/telling.py"/>
        <source>{coder} undid: {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/mending.py"/>
        <location filename="../../gui/corpus/changing.py"/>
        <location filename="../../gui/corpus/imports_page.py"/>
        <location filename="../../gui/handing_out/page.py"/>
        <source>{coder} {did}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/telling.py"/>
        <source>{coder} {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/matrix.py"/>
        <source>{coder}: {articles}, {shared} for all, {own} of her own, {hidden} hidden, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>{coder}: {n} article goes back.|{coder}: {n} articles go back.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/withdraw.py"/>
        <source>{coder}: {taken} of {batch} taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/withdraw.py"/>
        <source>{coder}: {taken} of {batch} would go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/editing.py"/>
        <source>{code} until version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/keysheet/page.py"/>
        <source>{command}: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>{counted} Only the beginning of the file is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/articles/articles.py"/>
        <source>{date} is no ISO date ({origin}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/mending.py"/>
        <source>{date} is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/changing.py"/>
        <source>{day}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>{doing} ({amount} so far), megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/terminal.py"/>
        <source>{doing} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/prehighlight.py"/>
        <source>{doing}, {n} text|{doing}, {n} texts</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/terminal.py"/>
        <source>{doing}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/terminal.py"/>
        <source>{doing}: {done} of {total}, about {rest} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/bottombar.py"/>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/history/sentences.py"/>
        <source>{done}, {n} coding|{done}, {n} codings</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/history/sentences.py"/>
        <source>{done}; {n} that is begun stays|{done}; {n} that are begun stay</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>{drawn} of {pool}, seed {seed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/table/facets.py"/>
        <source>{facet}, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>{field} of article {n}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>{field}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>{field}: {what} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>{file} and {n} more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>{file} can't be brought up to date: its history can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/running/jsonl.py"/>
        <source>{file} can't be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/drawing.py"/>
        <location filename="../../corpus/tables.py"/>
        <source>{file} can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/evaluation.py"/>
        <source>{file} can't be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/raw.py"/>
        <source>{file} can't be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/raw.py"/>
        <source>{file} can't be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/kept.py"/>
        <source>{file} can't be removed ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/chart/chart.py"/>
        <source>{file} can't be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/desktop.py"/>
        <source>{file} can’t be written ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/writing.py"/>
        <source>{file} could be an appendix in any format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/making.py"/>
        <source>{file} could not be made ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>{file} does not end in {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>{file} exists already and is no recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/writing.py"/>
        <location filename="../../models/file/backups.py"/>
        <location filename="../../models/file/making.py"/>
        <source>{file} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/tables.py"/>
        <source>{file} has no column “label”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/actor_tables.py"/>
        <source>{file} has no column “name” or “uid”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/joining.py"/>
        <source>{file} has no column “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/codebooks/reading.py"/>
        <source>{file} has {n} mistakes: {told}.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>{file} holds what Standfirst did not make: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>{file} is a SQLite file of another program, no Standfirst project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/dna.py"/>
        <source>{file} is a database, but none of DNA 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>{file} is being read just now, by an export or a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/store.py"/>
        <source>{file} is busy with another change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/backups.py"/>
        <source>{file} is damaged: part of it can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/store.py"/>
        <source>{file} is damaged: part of the file is missing or unreadable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>{file} is damaged: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/reading.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>{file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/flow_files.py"/>
        <source>{file} is neither SVG nor CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>{file} is no Standfirst project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>{file} is no Standfirst project: it has none of its tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>{file} is no UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/reading.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>{file} is no YAML: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/dna.py"/>
        <source>{file} is no database that can be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>{file} is no file that Standfirst made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/sources.py"/>
        <location filename="../../corpus/given_lines.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>{file} is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>{file} is no journal of Standfirst: it names another file to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/lock.py"/>
        <source>{file} is no lock of Standfirst, and is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/rescue.py"/>
        <source>{file} is no longer where it was: it was moved, deleted or replaced while it was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/raw.py"/>
        <source>{file} is no plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/tables.py"/>
        <source>{file} is no table that can be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/tables.py"/>
        <source>{file} is no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>{file} is no whole project: it lacks {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/evaluation.py"/>
        <source>{file} is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>{file} is not as Standfirst makes projects: {what} is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/raw.py"/>
        <source>{file} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/lock.py"/>
        <source>{file} is open for coding by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/lock.py"/>
        <source>{file} is open for coding under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/store.py"/>
        <source>{file} is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/reading.py"/>
        <source>{file} is too large for a codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/files.py"/>
        <source>{file} is too large for a recipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>{file} is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/place.py"/>
        <source>{file} lies in a folder that {service} syncs: let it finish before you open the project elsewhere, and never open it on two computers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/place.py"/>
        <source>{file} lies on a network drive: it is safe for one user at a time, but slower. Work on a copy on this computer where you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/raw.py"/>
        <source>{file} lies on another computer, which is not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/reading.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <source>{file} line {line} {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/listed.py"/>
        <source>{file} lists no codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/codebooks/listed.py"/>
        <source>{file} lists {n} codes: more than a codebook can hold.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/file/store.py"/>
        <source>{file} or its folder can't be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>{file} says nothing of anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/joining.py"/>
        <source>{file} says nothing of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/file/project.py"/>
        <source>{file} stands under {n} name on this disk (hard links): what is saved under one can be lost under another.|{file} stands under {n} names on this disk (hard links): what is saved under one can be lost under another.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/start.py"/>
        <source>{file} waits for a project.|The files wait for a project.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>{file} was never finished: the making of it was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/lock.py"/>
        <source>{file} was not closed properly, and is being made whole just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/store.py"/>
        <source>{file} was not closed properly, and what was half written has to be taken back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/logs.py"/>
        <source>{file} was put in the place of another that was open then. What that had not brought home is in {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/logs.py"/>
        <source>{file} was put in the place of another, whose log still lies beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/admission.py"/>
        <source>{file} was written by a newer Standfirst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>{file} was written by an earlier Standfirst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/backups.py"/>
        <source>{file} was written, but is as damaged as what it was made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/csv_check.py"/>
        <source>{file}, read again, is not what the project holds ({where}); nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/evaluation.py"/>
        <source>{file}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/queue.py"/>
        <source>{finished} of {articles} finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>{finished} of {n} article finished|{finished} of {n} articles finished</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>{finished} of {n} reading finished|{finished} of {n} readings finished</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/page.py"/>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/export.py"/>
        <source>{formats}; standfirst formats lists all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/report_rows.py"/>
        <source>{format}, {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>{found}, part {part} between “{sign}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/rds.py"/>
        <source>{frame}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/widgets/table/model.py"/>
        <source>{group}: {n} row|{group}: {n} rows</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/source.py"/>
        <source>{headline}. {about}. Set aside: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/source.py"/>
        <source>{headline}. {about}. {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/searching/found.py"/>
        <source>{headline}. {outlet}, {date}. {excerpt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/taking.py"/>
        <source>{import_}, and coders are asked about what is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/taking.py"/>
        <source>{import_}, and what is gone is only retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>{imported} imported, {duplicates} already here. {skipped} skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>{imported} would be imported, {duplicates} already here. {skipped} skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>{into} goes by {names} too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/documents/frontmatter.py"/>
        <location filename="../../corpus/readers/documents/heads.py"/>
        <source>{issue}; kept as metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/keys.py"/>
        <source>{key} is the key of “{command}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/palette/palette.py"/>
        <source>{kind}: {label}. {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/tips.py"/>
        <source>{kind}: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codebook.py"/>
        <source>{label} (retired)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/page.py"/>
        <source>{larger} and {smaller} too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/mojibake.py"/>
        <source>{letters} such as “{sign}” in {n} place|{letters} such as “{sign}” in {n} places</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/terminal.py"/>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>{mode}: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <location filename="../../models/work/plans.py"/>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/portrait.py"/>
        <location filename="../../models/corpus/taking_back.py"/>
        <source>{names} and {n} more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/actors/middle.py"/>
        <source>{names} are marked: K, N and D are for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>{names}: that is {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>{name} (a machine’s word)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/tree.py"/>
        <source>{name} (retired)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/topbar.py"/>
        <source>{name} ({pseudonym} in exports). Press to change who is coding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} became {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>{name} belongs to {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} does not say any more that it excludes “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} does not say any more that it includes “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} excludes “{text}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <source>{name} goes by {alias} too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} goes with no target now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} goes with the target {target} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} has a new example: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} has an example less: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} has lost the keyword “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} has the new keyword “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} has the number {number} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} includes “{text}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} is called “{label}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} is defined otherwise: {definition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} is in use again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/questions.py"/>
        <source>{name} is in use already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shapes.py"/>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} is retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} stands at the top now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>{name} stands below {parent} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/tree.py"/>
        <source>{name} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/tree.py"/>
        <source>{name}, retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codebook/tree.py"/>
        <source>{name}, {n} coding|{name}, {n} codings</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/actors/portrait.py"/>
        <source>{name}. Names in use: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/actors/portrait.py"/>
        <source>{name}: found by a machine, decided by nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/export.py"/>
        <source>{name}: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/dates.py"/>
        <source>{name}: {n} can be read|{name}: {n} can be read</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/dates.py"/>
        <source>{name}: {n} could be two days|{name}: {n} could be two days</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/dates.py"/>
        <source>{name}: {n} in its text|{name}: {n} in their texts</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/lists.py"/>
        <source>{number}   {note} ({coder}, {when}), {codings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/deciding.py"/>
        <source>{number} is kept, but {needs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/find_bar.py"/>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>{number} of {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/actors/registry.py"/>
        <source>{n} actors are called {name}.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/actors.py"/>
        <source>{n} actor|{n} actors</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/importing/report_rows.py"/>
        <source>{n} already here</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/containers/warc.py"/>
        <source>{n} answer that is an error or leads elsewhere|{n} answers that are errors or lead elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/codebook.py"/>
        <source>{n} answer {name}.|{n} answers {name}.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/doubles.py"/>
        <source>{n} article compared.|{n} articles compared.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/doubles/finding.py"/>
        <source>{n} article compared|{n} articles compared</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/doubles/finding.py"/>
        <source>{n} article could not be compared; that is tried again next time.|{n} articles could not be compared; that is tried again next time.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/dates.py"/>
        <source>{n} article gets a date: {why}.|{n} articles get a date: {why}.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/work/plans.py"/>
        <source>{n} article in nobody’s hands|{n} articles in nobody’s hands</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/languages/articles.py"/>
        <source>{n} article is in {language} by its text, in {said} by its file; the text was believed|{n} articles are in {language} by their text, in {said} by their file; the text was believed</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/languages/articles.py"/>
        <source>{n} article is in {language}, as its text shows|{n} articles are in {language}, as their text shows</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/prehighlight/running/projects.py"/>
        <source>{n} article is in {language}, which the machine does not read; it is coded by hand.|{n} articles are in {language}, which the machine does not read; they are coded by hand.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/questions.py"/>
        <source>{n} article is out of queues, draws and datasets.|{n} articles are out of queues, draws and datasets.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/prehighlight/running/projects.py"/>
        <source>{n} article is read anew, as the reader has changed|{n} articles are read anew, as the reader has changed</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/welcome/state.py"/>
        <source>{n} article left|{n} articles left</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/page.py"/>
        <source>{n} article names somebody so: drafts there show {into}. One undo takes it back.|{n} articles name somebody so: drafts there show {into}. One undo takes it back.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/work/plans.py"/>
        <source>{n} article of a list|{n} articles of a list</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/prehighlight.py"/>
        <source>{n} article read, {anew} of them anew, as the reader has changed.|{n} articles read, {anew} of them anew, as the reader has changed.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/prehighlight.py"/>
        <source>{n} article read.|{n} articles read.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/importing/page.py"/>
        <source>{n} article tells a story that is there already.|{n} articles tell a story that is there already.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/doubles.py"/>
        <source>{n} article tells a story that is there already; “standfirst doubles” lists the families.|{n} articles tell a story that is there already; “standfirst doubles” lists the families.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/background.py"/>
        <source>{n} article was not read whole.|{n} articles were not read whole.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/recipe.py"/>
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>{n} article would be found.|{n} articles would be found.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/page.py"/>
        <source>{n} article would change|{n} articles would change</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/page.py"/>
        <source>{n} article, being read …|{n} articles, being read …</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/work/plans.py"/>
        <source>{n} article, whoever has it|{n} articles, whoever has them</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>{n} article, {missing} of them without a prediction.|{n} articles, {missing} of them without a prediction.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/evaluate.py"/>
        <source>{n} article.|{n} articles.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/questions.py"/>
        <source>{n} article: {rule}. They leave as “{reason}”.|{n} articles: {rule}. They leave as “{reason}”.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/codebook.py"/>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../corpus/commands/export.py"/>
        <location filename="../../corpus/commands/hand_out.py"/>
        <location filename="../../corpus/commands/import_articles.py"/>
        <location filename="../../corpus/commands/withdraw.py"/>
        <location filename="../../corpus/exporting/exporter.py"/>
        <location filename="../../corpus/importing.py"/>
        <location filename="../../gui/actors/questions.py"/>
        <location filename="../../gui/codebook/shown.py"/>
        <location filename="../../gui/codings/bulk.py"/>
        <location filename="../../gui/corpus/page.py"/>
        <location filename="../../gui/desk/queue.py"/>
        <location filename="../../gui/exporting/page.py"/>
        <location filename="../../gui/families/page.py"/>
        <location filename="../../gui/handing_out/lists.py"/>
        <location filename="../../gui/handing_out/matrix.py"/>
        <location filename="../../gui/opened_project.py"/>
        <location filename="../../gui/searching/page.py"/>
        <location filename="../../models/coding/guessing.py"/>
        <location filename="../../models/history/sentences.py"/>
        <source>{n} article|{n} articles</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/matrix.py"/>
        <source>{n} article|{n} different articles</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/actors.py"/>
        <location filename="../../gui/actors/questions.py"/>
        <source>{n} attribute|{n} attributes</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/desk/panes.py"/>
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>{n} begun</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codebook/carrying.py"/>
        <source>{n} begun statement is left out.|{n} begun statements are left out.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/codebook.py"/>
        <location filename="../../corpus/commands/export.py"/>
        <source>{n} begun statement|{n} begun statements</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>{n} blank line or more|{n} blank lines or more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/decoding.py"/>
        <source>{n} byte that is no UTF-8 read as Windows-1252|{n} bytes that are no UTF-8 read as Windows-1252</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/decoding.py"/>
        <source>{n} byte|{n} bytes</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/pieces.py"/>
        <source>{n} caption|{n} captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codings/bulk.py"/>
        <source>{n} chosen one stays as it is|{n} chosen ones stay as they are</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/page.py"/>
        <source>{n} chosen|{n} chosen</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codebook/shapes.py"/>
        <source>{n} claim below it goes too.|{n} claims below it go too.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codebook/rounds.py"/>
        <source>{n} claim is another by now and follows.|{n} claims are others by now and follow.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codebook/taking.py"/>
        <source>{n} claim.|{n} claims.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/codebooks/appendix/document.py"/>
        <location filename="../../corpus/codebooks/appendix/writing.py"/>
        <source>{n} claim|{n} claims</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/desk/panes.py"/>
        <source>{n} coded</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/work/remarking.py"/>
        <source>{n} coder gets {own} of her own|{n} coders get {own} of their own</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/codebook.py"/>
        <location filename="../../gui/actors/questions.py"/>
        <location filename="../../gui/handing_out/asking.py"/>
        <location filename="../../models/history/sentences.py"/>
        <location filename="../../models/work/plans.py"/>
        <source>{n} coder|{n} coders</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/check.py"/>
        <source>{n} coding hangs on {name}, which is not used any more; `standfirst codebook ask` asks about it.|{n} codings hang on {name}, which is not used any more; `standfirst codebook ask` asks about them.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/codebook.py"/>
        <source>{n} coding of {coders} in {articles} would be touched; {asked} to be looked at again.|{n} codings of {coders} in {articles} would be touched; {asked} to be looked at again.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/codebook.py"/>
        <source>{n} coding of {name}.|{n} codings of {name}.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codebook/page.py"/>
        <source>{n} coding to be looked at again|{n} codings to be looked at again</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codebook/lists.py"/>
        <location filename="../../gui/codebook/rounds.py"/>
        <source>{n} coding|{n} codings</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/work/plans.py"/>
        <source>{n} constructed week|{n} constructed weeks</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/pieces.py"/>
        <source>{n} copyright line|{n} copyright lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/pieces.py"/>
        <source>{n} correction|{n} corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/dating.py"/>
        <source>{n} date lies among the others of its file|{n} dates lie among the others of its file</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/pieces.py"/>
        <source>{n} date of a change|{n} dates of a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/work/plans.py"/>
        <source>{n} day|{n} days</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/questions.py"/>
        <source>{n} draft in {articles} shows {who}, and all of articles read later do.|{n} drafts in {articles} show {who}, and all of articles read later do.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/desk/panes.py"/>
        <source>{n} draft that is unlikely to be a statement|{n} drafts that are unlikely to be statements</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/desk/queue_model.py"/>
        <source>{n} draft to decide, {coded} coded|{n} drafts to decide, {coded} coded</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/middle.py"/>
        <location filename="../../gui/desk/panes.py"/>
        <location filename="../../gui/welcome/state.py"/>
        <source>{n} draft|{n} drafts</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/web/feed.py"/>
        <source>{n} entry has a summary and no text|{n} entries have a summary and no text</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/doubles.py"/>
        <location filename="../../models/history/sentences.py"/>
        <source>{n} family|{n} families</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/corpus/reading.py"/>
        <source>{n} file, {day}|{n} files, {day}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>{n} file|{n} files</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/matrix.py"/>
        <location filename="../../gui/handing_out/so_far.py"/>
        <source>{n} for all</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/work/plans.py"/>
        <source>{n} for all of them ({asked}).|{n} for all of them ({asked}).</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/matrix.py"/>
        <source>{n} for {coder}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/revising/imports.py"/>
        <source>{n} gone|{n} gone</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/families/page.py"/>
        <source>{n} has come since|{n} have come since</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codings/bulk.py"/>
        <source>{n} has it already: once then, not twice.|{n} have it already: once then, not twice.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/codings.py"/>
        <source>{n} has it already: once, not twice.|{n} have it already: once, not twice.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/work/remarking.py"/>
        <source>{n} has no date, and so no place in a week.|{n} have no date, and so no place in a week.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/work/plans.py"/>
        <source>{n} has no date.|{n} have no date.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/documents/pdf.py"/>
        <source>{n} head or foot of a page left out|{n} heads and feet of pages left out</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/imports_page.py"/>
        <location filename="../../gui/corpus/page.py"/>
        <source>{n} import|{n} imports</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/import_articles.py"/>
        <source>{n} input|{n} inputs</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/questions.py"/>
        <source>{n} is asked about: both were coded there, and differently.|{n} are asked about: both were coded there, and differently.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codings/bulk.py"/>
        <source>{n} is begun again.|{n} are begun again.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/work/remarking.py"/>
        <source>{n} is set aside and not drawn.|{n} are set aside and not drawn.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>{n} issue|{n} issues</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/actors/likeness.py"/>
        <location filename="../../models/corpus/alike.py"/>
        <source>{n} letter differs|{n} letters differ</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>{n} line is kept as metadata|{n} lines are kept as metadata</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/pieces.py"/>
        <source>{n} line of a page's head or foot|{n} lines of a page's head or foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/recipes/reading.py"/>
        <source>{n} line that no rule names is kept as metadata|{n} lines that no rule names are kept as metadata</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/recipe.py"/>
        <source>{n} line that no rule names would be kept as metadata.|{n} lines that no rule names would be kept as metadata.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/recipes/judging.py"/>
        <source>{n} line that no rule names|{n} lines that no rule names</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/pieces.py"/>
        <source>{n} load date|{n} load dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../gui/codings/bulk.py"/>
        <source>{n} loses its stance, which was toward something else.|{n} lose their stances, which were toward something else.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/imports_page.py"/>
        <location filename="../../gui/widgets/table/facets.py"/>
        <source>{n} more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/desk/naming.py"/>
        <source>{n} more draft has {before}: {key} gives it {after}|{n} more drafts have {before}: {key} gives them {after}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/portrait.py"/>
        <source>{n} more name|{n} more names</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/same.py"/>
        <source>{n} more|{n} more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/registry.py"/>
        <source>{n} name|{n} names</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/questions.py"/>
        <source>{n} newer article fits “{reason}”|{n} newer articles fit “{reason}”</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/codings/recoding.py"/>
        <source>{n} of these statements was changed meanwhile.|{n} of these statements were changed meanwhile.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/desk/panes.py"/>
        <source>{n} of {all} statements</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/same.py"/>
        <source>{n} open</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/revising/imports.py"/>
        <source>{n} option gone|{n} options gone</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/likeness.py"/>
        <source>{n} other|{n} others</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/page.py"/>
        <source>{n} outlet|{n} outlets</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/containers/warc.py"/>
        <source>{n} page that is the same as one before|{n} pages that are the same as one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/containers/warc.py"/>
        <source>{n} page without an article|{n} pages without an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/languages/articles.py"/>
        <source>{n} paragraph is in another language than its article ({languages})|{n} paragraphs are in another language than their article ({languages})</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/codebooks/appendix/document.py"/>
        <source>{n} passage.|{n} passages.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/codebooks/appendix/document.py"/>
        <location filename="../../corpus/codebooks/appendix/writing.py"/>
        <location filename="../../gui/codebook/shown.py"/>
        <location filename="../../gui/codings/beside_page.py"/>
        <source>{n} passage|{n} passages</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/decoding.py"/>
        <source>{n} place is no {encoding}; shown as �|{n} places are no {encoding}; shown as �</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/searching/page.py"/>
        <source>{n} place|{n} places</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codings/crossing.py"/>
        <location filename="../../gui/codings/over_time.py"/>
        <source>{n} position|{n} positions</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/pieces.py"/>
        <source>{n} prompt (“Read more” and the like)|{n} prompts (“Read more” and the like)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/hand_out.py"/>
        <location filename="../../models/history/sentences.py"/>
        <location filename="../../models/work/plans.py"/>
        <source>{n} reading|{n} readings</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/containers/warc.py"/>
        <source>{n} record that is no page (pictures, scripts, requests)|{n} records that are no pages (pictures, scripts, requests)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/revising/imports.py"/>
        <source>{n} renamed|{n} renamed</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/pieces.py"/>
        <source>{n} repetition of the headline|{n} repetitions of the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/tables/frames.py"/>
        <source>{n} row from row {row} on is damaged ({error})|{n} rows from row {row} on are damaged ({error})</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/questions.py"/>
        <source>{n} row is left out: {why}|{n} rows are left out: {why} …</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/file/contents.py"/>
        <source>{n} row of {table} can't be read: its {column} is nothing that Standfirst writes.|{n} rows of {table} can't be read: their {column} is nothing that Standfirst writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/raw_page.py"/>
        <source>{n} sign of the file is left out.|{n} signs of the file are left out.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/families/page.py"/>
        <source>{n} statement does not stand in the other article in the same words: {words}|{n} statements do not stand in the other articles in the same words: {words}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/desk/deciding.py"/>
        <source>{n} statement is coded or begun here already.|{n} statements are coded or begun here already.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/actors/questions.py"/>
        <source>{n} statement of {coders} in {articles} goes to {to}.|{n} statements of {coders} in {articles} go to {to}.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codings/page.py"/>
        <source>{n} statement, being read …|{n} statements, being read …</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codings/crossing.py"/>
        <source>{n} statement; those with several values count for each|{n} statements; those with several values count for each</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/actors.py"/>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../corpus/commands/export.py"/>
        <location filename="../../corpus/exporting/exporter.py"/>
        <location filename="../../gui/actors/middle.py"/>
        <location filename="../../gui/actors/questions.py"/>
        <location filename="../../gui/actors/rows.py"/>
        <location filename="../../gui/actors/same.py"/>
        <location filename="../../gui/codings/mending.py"/>
        <location filename="../../gui/codings/page.py"/>
        <location filename="../../gui/desk/choices.py"/>
        <location filename="../../gui/desk/narrowing.py"/>
        <location filename="../../gui/exporting/page.py"/>
        <location filename="../../gui/families/page.py"/>
        <location filename="../../gui/learning.py"/>
        <location filename="../../gui/palette/entries.py"/>
        <location filename="../../gui/widgets/beside/text_painting.py"/>
        <location filename="../../models/history/sentences.py"/>
        <source>{n} statement|{n} statements</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/web/media_cloud.py"/>
        <source>{n} story has no text|{n} stories have no text</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/work/remarking.py"/>
        <source>{n} tells what another tells, and is not drawn.|{n} tell what others tell, and are not drawn.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/exporting/xlsx_set.py"/>
        <source>{n} text is longer than a cell can be: it goes on in the sheet “{sheet}”.|{n} texts are longer than a cell can be: they go on in the sheet “{sheet}”.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/commands/prehighlight.py"/>
        <source>{n} text read.|{n} texts read.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/exporting/page.py"/>
        <source>{n} that is only begun was left out.|{n} that are only begun were left out.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/work/plans.py"/>
        <source>{n} that is set aside was left out.|{n} that are set aside were left out.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/desk/finishing.py"/>
        <source>{n} thing is left: go there, or type why it stays|{n} things are left: go there, or type why they stay</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/background.py"/>
        <source>{n} thing is off in this project.|{n} things are off in this project.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/history/sentences.py"/>
        <source>{n} thing left|{n} things left</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/desk/fold_line.py"/>
        <location filename="../../gui/desk/panes.py"/>
        <source>{n} unlikely|{n} unlikely</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/work/plans.py"/>
        <source>{n} was left out, since another tells the same.|{n} were left out, since another tells the same.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/widgets/chart/painting.py"/>
        <source>{n} without a date|{n} without a date</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../models/corpus/reading.py"/>
        <source>{n} words or more|{n} words or more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/source.py"/>
        <location filename="../../gui/desk/shown.py"/>
        <location filename="../../gui/families/page.py"/>
        <source>{n} word|{n} words</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/importing/teaching/room.py"/>
        <source>{n}× {what}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/actors/same.py"/>
        <source>{one} and {other}: the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/changing.py"/>
        <source>{one} or {other}? {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/saying.py"/>
        <source>{one}; or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/articles/articles.py"/>
        <source>{origin} has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/running/jsonl.py"/>
        <source>{out} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/writing.py"/>
        <source>{out} is there already and is no earlier appendix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/placing.py"/>
        <source>{out} is there already and is no earlier export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/flow_files.py"/>
        <source>{out} is there already and is no earlier flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/import_report.py"/>
        <source>{out} is there already and is no earlier report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/running/jsonl.py"/>
        <source>{out} is there already and is nothing that this command wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <source>{passages} in {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/writing.py"/>
        <source>{passages} with {claims} written to {out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/document.py"/>
        <source>{passages} with {claims}, by version {version} of the codebook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/beside_page.py"/>
        <source>{passages}, {differ} of them differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/source.py"/>
        <source>{passage}. {who}: {stance}. {claims}. {about}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/sources.py"/>
        <location filename="../../corpus/yaml_keys.py"/>
        <location filename="../../models/file/project.py"/>
        <source>{path} can't be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/project.py"/>
        <source>{path} is a folder, no project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/making.py"/>
        <source>{path} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/teaching.py"/>
        <source>{path} is no plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/teaching.py"/>
        <source>{path} is no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/teaching.py"/>
        <source>{path} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/learning.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>{percent} % done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/source.py"/>
        <source>{percent} % {stance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/searching/page.py"/>
        <source>{places} in {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/source.py"/>
        <source>{problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>{project} dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/topbar.py"/>
        <source>{project}. {progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/people/who.py"/>
        <source>{pseudonym} stands for another coder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/answering.py"/>
        <source>{question} ({hint})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codebook/preview.py"/>
        <source>{question} ({n} coding)|{question} ({n} codings)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>{readings} of {coders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/check.py"/>
        <source>{reason} Everything but the search index is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/source.py"/>
        <source>{reason}, by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/grid.py"/>
        <source>{row}, {column}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/terminal.py"/>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/likeness.py"/>
        <source>{share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/workbook.py"/>
        <source>{sheet}, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/likeness.py"/>
        <source>{short} are the first letters of {long}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/page.py"/>
        <source>{shown} of {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/page.py"/>
        <source>{shown} of {statements}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/mojibake.py"/>
        <source>{shown}: decoded wrongly before it came here; kept unless mending is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/mojibake.py"/>
        <source>{shown}: mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/export.py"/>
        <source>{statements} of {articles} exported to {out}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>{stratum}: only {drawn} of {wanted} days there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <source>{stratum}: only {drawn} of {wanted} there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/actors.py"/>
        <location filename="../../corpus/commands/codings.py"/>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../corpus/commands/running.py"/>
        <source>{summary}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/shown.py"/>
        <source>{target} (from above)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/chart/chart.py"/>
        <source>{target}, {period}: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/judging.py"/>
        <source>{times} times as long as the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/table.py"/>
        <source>{uneven}; the missing ones were taken as empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/lock.py"/>
        <source>{user} on {host} (process {process})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/likeness.py"/>
        <source>{value}: {drawn} % drawn, {there} % of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/widgets/table/facets.py"/>
        <source>{value}: {n} row|{value}: {n} rows</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/lists.py"/>
        <source>{version}; frozen as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/buttons.py"/>
        <source>{what} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/running.py"/>
        <source>{what} can't be read or written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/plans.py"/>
        <location filename="../../models/work/remarking.py"/>
        <source>{what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/segments.py"/>
        <source>{what}: {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/table.py"/>
        <location filename="../../gui/widgets/labels.py"/>
        <source>{what}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/imports_page.py"/>
        <source>{when}: {files}; {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/json_lines.py"/>
        <source>{where} does not end within {size} million characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/records.py"/>
        <source>{where} has no key that holds the text; its keys are: {names} (say which one does: --map text=KEY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/pieces.py"/>
        <location filename="../../corpus/readers/records.py"/>
        <source>{where} has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/pieces.py"/>
        <source>{where} has no text but a caption, which was taken for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/nexis.py"/>
        <source>{where} is a page of copyright without an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/databases/nexis.py"/>
        <source>{where} is an error message of the archive, no article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/json_array.py"/>
        <source>{where} is nested too deeply to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tables/json_array.py"/>
        <source>{where} is no object of named values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/codebooks/appendix/document.py"/>
        <source>{where}. Coded by {coder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/readers/pieces.py"/>
        <source>{where}: declares {declared} words, {n} was read|{where}: declares {declared} words, {n} were read</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/pieces.py"/>
        <source>{where}: names no date; the one on which it was loaded was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/pieces.py"/>
        <location filename="../../corpus/readers/records.py"/>
        <source>{where}: {issue}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/pieces.py"/>
        <location filename="../../corpus/readers/records.py"/>
        <source>{where}: {issue}; kept as metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/containers/mail.py"/>
        <location filename="../../corpus/readers/containers/warc.py"/>
        <source>{where}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/pieces.py"/>
        <source>{where}: “{date}” names no day; its first was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/history/sentences.py"/>
        <source>{which} ({position})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/matrix.py"/>
        <source>{whole}; {legend}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choices.py"/>
        <source>{who}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/matrix.py"/>
        <source>{words}; a square is {n} article|{words}; a square is {n} articles</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/bottombar.py"/>
        <source>{work} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/bottombar.py"/>
        <source>{work}: stopping …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>{work}: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/bottombar.py"/>
        <source>{work}: {far}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/teaching/columns.py"/>
        <source>– kept as metadata –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>– none –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/preferences/specimen.py"/>
        <source>“Half of my paycheck is gone on the first of the month,” the nurse said. She has moved twice in three years, each time farther from the clinic. The board will hear from owners and tenants on Tuesday, and vote a week later. The supervisor says that a limit would give families time; the builders say that it would empty lots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/file/backups.py"/>
        <source>“standfirst check” says what is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/families.py"/>
        <source>“standfirst doubles PROJECT list” names the families.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <source>“{alias}” is {outlet}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/conditions.py"/>
        <source>“{answer}” is no answer to “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>“{before}” is asked as “{after}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/asked.py"/>
        <source>“{before}” is no answer to “{variable}” any more: which one is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>“{before}” is worded “{after}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/words.py"/>
        <source>“{before}” is worded “{after}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/keysheet/page.py"/>
        <source>“{command}” has its own key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/keysheet/page.py"/>
        <source>“{command}” is now {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../models/codings/choosing.py"/>
        <source>“{condition}” is no condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/changing.py"/>
        <source>“{date}” is no date that can be read. E mends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/corpus/in_place.py"/>
        <source>“{date}” is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/dates.py"/>
        <source>“{date}” is no day of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/dates.py"/>
        <location filename="../../corpus/readers/pieces.py"/>
        <source>“{date}” is no full date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/dates.py"/>
        <source>“{date}” may be {one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/registry.py"/>
        <source>“{kind}” is no kind of input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>“{name}” can be answered “{text}” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>“{name}” can’t be answered “{text}” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/tars.py"/>
        <source>“{name}” ends in its middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>“{name}” is a question of the type {type} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>“{name}” is asked always now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>“{name}” is asked now {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>“{name}” is defined otherwise: “{definition}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/wires/newsml_g2.py"/>
        <source>“{name}” is no text ({kind})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/wires/newsml_g2.py"/>
        <source>“{name}” is there in several versions; the latest was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>“{name}” may be left open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/comparing.py"/>
        <source>“{name}” must be answered now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/outside.py"/>
        <source>“{name}” of the package {package} can't be loaded ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/outside.py"/>
        <source>“{name}” of the package {package} is left out: there is a {called} “{word}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/outside.py"/>
        <source>“{name}” of the package {package} is no {called}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/menu.py"/>
        <source>“{name}” speaks in statement {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/wires/newsml_g2.py"/>
        <source>“{name}” was withdrawn by its agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/questions.py"/>
        <source>“{one}” in {n} article: {why}.|“{one}” in {n} articles: {why}.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/revising/options.py"/>
        <source>“{option}” is empty or an option already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/options.py"/>
        <source>“{option}” is no option of “{variable}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/words.py"/>
        <source>“{option}” is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/codebook/taking.py"/>
        <source>“{option}” of “{variable}” is gone: {n} answer names it.|“{option}” of “{variable}” is gone: {n} answers name it.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/codebook/conditions.py"/>
        <source>“{other}” is asked of something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/revising/options.py"/>
        <source>“{other}” is asked only where the answer is “{option}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/conditions.py"/>
        <source>“{other}” is not answered by choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/columns.py"/>
        <source>“{pair}” maps nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/recipe.py"/>
        <source>“{pair}” names no field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/corpus.py"/>
        <location filename="../../corpus/exporting/settings.py"/>
        <source>“{pair}” sets nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/filenames.py"/>
        <source>“{pattern}” is no pattern for file names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/readers/recipes/patterns.py"/>
        <source>“{pattern}” is no pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/people/who.py"/>
        <source>“{pseudonym}” can't be a pseudonym: it is empty or stands for another coder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/search.py"/>
        <source>“{query}” has no word to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/articles/searching.py"/>
        <source>“{query}” is no search: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/exporting/xlsx_set.py"/>
        <source>“{sheet}” has more rows than a sheet can have: it goes on in {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/datasets/datasets.py"/>
        <source>“{since}” is no date or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codings/mending.py"/>
        <source>“{target}” becomes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codings/recoding.py"/>
        <source>“{target}” is retired and can't be given any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/noting.py"/>
        <source>“{time}” is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/sampling.py"/>
        <source>“{value}” has two quotas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/variables.py"/>
        <source>“{value}” is no answer to “{variable}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/variables.py"/>
        <source>“{value}” is no number (“{variable}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/corpus/in_place.py"/>
        <source>“{value}”: so in {n} article|“{value}”: so in {n} articles</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../models/codebook/conditions.py"/>
        <source>“{variable}” can’t be asked so: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/setting.py"/>
        <source>“{variable}” is asked of a stance that is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/actors/noting.py"/>
        <location filename="../../models/coding/setting.py"/>
        <location filename="../../models/work/finishing.py"/>
        <source>“{variable}” is not asked here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/coding/setting.py"/>
        <source>“{variable}” is not asked of a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/codebook/conditions.py"/>
        <source>“{variable}” must be answered and has no options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/teaching.py"/>
        <source>“{words}” does not stand in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/rules.py"/>
        <source>“{words}” in headline or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/rules.py"/>
        <source>“{words}” in the headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/corpus/rules.py"/>
        <source>“{words}” is no number of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/work/portions.py"/>
        <source>“{words}” is no part of the articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/drawing.py"/>
        <source>“{word}” is no quota such as outlet=Linden Courier:50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/codings.py"/>
        <source>“{word}” is no stance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/running.py"/>
        <source>“{word}” is no text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/drawing.py"/>
        <source>“{word}” is no whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/commands/command.py"/>
        <source>“{word}” is no whole number from 1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/taking.py"/>
        <source>… and {n} change more.|… and {n} changes more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/taking.py"/>
        <source>… and {n} more on which codings hang.|… and {n} more on which codings hang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/codebook/form.py"/>
        <source>… by one of these, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/matrix.py"/>
        <source>≈ {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/matrix.py"/>
        <source>≥ {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>▲ Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>▼ Oppose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>◆ Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>● Neutral</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
