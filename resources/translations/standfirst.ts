<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>standfirst</name>
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
        <location filename="../../gui/importing/first_articles.py"/>
        <source>(no headline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>1   Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>1   Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>2   Articles</source>
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
        <location filename="../../gui/handing_out/page.py"/>
        <source>3   To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>4   The machine’s drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>? Unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/opened_project.py"/>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>A codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>A folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>A project is one file: articles, codebook, codings and their history.</source>
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
        <location filename="../../gui/commands.py"/>
        <source>Accept the draft, then the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/palette/entries.py"/>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Add the selection to the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Addressee …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>All articles of the queue are finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/keysheet/page.py"/>
        <source>All as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/keysheet/page.py"/>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/page.py"/>
        <source>All of them ({n})</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <location filename="../../gui/topbar.py"/>
        <source>Anything, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/reading.py"/>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/palette/entries.py"/>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/searching/page.py"/>
        <source>Articles found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Articles to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <location filename="../../gui/guide/page.py"/>
        <location filename="../../gui/handing_out/page.py"/>
        <location filename="../../gui/importing/page.py"/>
        <location filename="../../gui/keysheet/page.py"/>
        <location filename="../../gui/searching/page.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/who.py"/>
        <source>Begin</source>
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
        <location filename="../../gui/searching/page.py"/>
        <source>Best match first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <location filename="../../gui/welcome/who.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Change who is coding …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Check the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>Choose a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>Choose a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Choose among overlapping statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Choose another file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Choose files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Claim …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/keysheet/page.py"/>
        <source>Click one, or choose it with Tab and Enter, to change it. All of them are in the menus too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/find_bar.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Close the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>Codebooks (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Coders who are new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/guide/page.py"/>
        <source>Coding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/topbar.py"/>
        <source>Coding as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>Codings of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>Create the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/table.py"/>
        <source>Declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Delete the statement</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../gui/desk/shown.py"/>
        <source>Draft {number}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Draw by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <location filename="../../gui/welcome/page.py"/>
        <source>Drop articles here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/who.py"/>
        <source>Each coding keeps the name of the person who made it. It stays in the project, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/state.py"/>
        <source>Empty: no articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/opened_project.py"/>
        <source>Every change is saved as it is made</source>
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
        <location filename="../../gui/exporting/page.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <location filename="../../gui/importing/table.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <location filename="../../gui/desk/find_bar.py"/>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Find names and speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Find them in new articles by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../corpus/prehighlight/jsonl.py"/>
        <location filename="../../corpus/prehighlight/running.py"/>
        <source>Finding names and speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Finish, next article</source>
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
        <location filename="../../gui/importing/table.py"/>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>Free software under the MIT licence. Nothing you open in it leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>From a YAML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/page.py"/>
        <source>Go on</source>
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
        <location filename="../../gui/handing_out/page.py"/>
        <source>Hand out articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Hand out articles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Hand out {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Hand out {articles} to {coders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Handed out so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Handing out articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Hidden, to see how much they lead your coders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>History of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>Housing debate 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>How all of them are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>How certain you are …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Import a codebook …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <location filename="../../gui/importing/page.py"/>
        <source>Import more …</source>
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
        <location filename="../../gui/opened_project.py"/>
        <source>Importing the codebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Keep articles</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../gui/keysheet/page.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/guide/page.py"/>
        <source>Leading a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Light or dark as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/page.py"/>
        <source>Look around in the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
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
        <location filename="../../gui/start.py"/>
        <source>Make a new one here, or open one; then look at them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Make and &amp;finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/panes.py"/>
        <source>Make one wherever the article holds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/start.py"/>
        <source>Making the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <location filename="../../gui/desk/memo.py"/>
        <source>Memo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>Mend “â€œ” and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/state.py"/>
        <source>Missing: it is no longer at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/panes.py"/>
        <source>Names and speakers are being looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/table.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <source>Next statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/first_articles.py"/>
        <source>No article yet that could be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>No program here shows folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/panes.py"/>
        <source>No statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/panes.py"/>
        <source>No statements yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/panes.py"/>
        <source>Nobody is cited here, as far as the machine can tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Nothing codable here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/picker.py"/>
        <source>Nothing fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/picker.py"/>
        <source>Nothing fits. {key}: {command}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/palette/palette.py"/>
        <source>Nothing has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Nothing is kept until you say so.</source>
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
        <location filename="../../gui/commands.py"/>
        <source>Object …</source>
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
        <location filename="../../gui/exporting/page.py"/>
        <source>Only what was coded since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/recent.py"/>
        <source>Open</source>
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
        <location filename="../../gui/commands.py"/>
        <source>Open project …</source>
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
        <location filename="../../gui/searching/page.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Others, with commas: Ben Okafor, Cleo Marsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>Place</source>
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
        <location filename="../../gui/welcome/who.py"/>
        <source>Pseudonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <location filename="../../gui/importing/table.py"/>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Reading files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Reject the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/recent.py"/>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Save report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/opened_project.py"/>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/palette/palette.py"/>
        <location filename="../../gui/topbar.py"/>
        <source>Search articles, actors, or do something …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
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
        <source>Seed of the draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Source mode …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Speaker …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Stance explicit or implicit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/start.py"/>
        <source>Standfirst projects (*{suffix});;All files (*)</source>
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
        <location filename="../../gui/desk/shown.py"/>
        <source>Statement {number}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/panes.py"/>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/statements.py"/>
        <source>Statements of the article</source>
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
        <location filename="../../gui/importing/page.py"/>
        <source>Stopped. What is listed here is kept; import the same again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Strength of the stance …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Target …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>That was a mistake of Standfirst’s ({kind}). Your project is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/opened_project.py"/>
        <source>The codebook is now that of {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>The dataset is in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>The folder that gets the dataset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/start.py"/>
        <source>The folder {folder} can’t be made ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/guide/page.py"/>
        <source>The guide is missing from this installation. It is in docs/guide of the source.</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../gui/handing_out/page.py"/>
        <source>The same seed draws the same articles again: note it with your project’s papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>The sample’s, to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/system.py"/>
        <source>The window needs system libraries that are missing here ({libraries}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/system.py"/>
        <source>There is no display to show a window on. Every command works without one: standfirst --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/picker.py"/>
        <source>There is none yet: type one, then {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/picker.py"/>
        <source>There is nothing to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>They appear in each coder’s queue as a batch. Who has an article of a batch already keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>They have all of these articles already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>They were read again and agree with the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/page.py"/>
        <source>Those that nobody has yet ({n})</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <location filename="../../gui/exporting/page.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/topbar.py"/>
        <source>Undo: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/commands.py"/>
        <source>Variables …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/table.py"/>
        <source>What each file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>What is written is read again and compared with the project before it is called done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/memo.py"/>
        <source>What should the team know of this statement?</source>
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
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>Where the dataset goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/new_project.py"/>
        <source>Where the project goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/who.py"/>
        <source>Who is coding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/page.py"/>
        <source>Who said what, about which policy, and where they stand.</source>
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
        <location filename="../../gui/guide/page.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/searching/page.py"/>
        <source>Words, or a “phrase in quotation marks”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>Write a name as its owner will when Standfirst asks who is coding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>Write the day as 2024-06-01.</source>
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
        <location filename="../../gui/desk/card.py"/>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>add to the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <location filename="../../gui/window.py"/>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>already here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <location filename="../../gui/window.py"/>
        <source>anything, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>articles declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>articles, with the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>as recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/window.py"/>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <location filename="../../gui/desk/shown.py"/>
        <source>begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>building or site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/picker.py"/>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/choice.py"/>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>claim {claims}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>claim, accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/picker.py"/>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>coded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>day before month (3/4 is 3 April)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>direct quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/memo.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>explicit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>files not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>finish, next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <location filename="../../gui/desk/desk.py"/>
        <source>found by {chain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>guessed claim {claims}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/page.py"/>
        <source>guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>implicit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/opened_project.py"/>
        <source>imported from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>journalist’s own voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/panes.py"/>
        <source>make a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>memo: {memo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/how.py"/>
        <source>month before day (3/4 is March 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>names and speakers come after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
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
        <location filename="../../gui/desk/card.py"/>
        <location filename="../../gui/desk/hints.py"/>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>next draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/opened_project.py"/>
        <source>no articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <location filename="../../gui/desk/shown.py"/>
        <source>no claim yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/first_articles.py"/>
        <location filename="../../gui/searching/page.py"/>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/keysheet/page.py"/>
        <source>no key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <location filename="../../gui/desk/desk.py"/>
        <location filename="../../gui/desk/shown.py"/>
        <source>no speaker yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>no stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/find_bar.py"/>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/report_rows.py"/>
        <source>not read</source>
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
        <location filename="../../gui/desk/hints.py"/>
        <location filename="../../gui/desk/panes.py"/>
        <source>nothing codable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/state.py"/>
        <source>nothing left to code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/main.py"/>
        <source>one project at a time, please; “standfirst --help” names the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>oppose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>opposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>paraphrase</source>
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
        <source>place</source>
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
        <location filename="../../gui/desk/shown.py"/>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/memo.py"/>
        <source>saved as you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/hints.py"/>
        <source>shorter, longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>speaker found by {chain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>stance: {stance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>stances differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>strength {strengths}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>sum of money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>target: {targets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/page.py"/>
        <source>text, CSV, JSON, ZIP, a whole folder: they are checked before anything is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/page.py"/>
        <source>text, Markdown, CSV, JSON, JSON Lines, ZIP, or a whole folder of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/searching/page.py"/>
        <source>the first {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>title of a work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/state.py"/>
        <source>today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/state.py"/>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/card.py"/>
        <source>you are {certainty}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/recent.py"/>
        <source>{action}: {project}. {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/exporting/page.py"/>
        <source>{articles} and {statements} are in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/state.py"/>
        <source>{articles}, {drafts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/welcome/state.py"/>
        <source>{batch}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/handing_out/page.py"/>
        <source>{coder} {did}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/page.py"/>
        <source>{coder}: {finished} of {n} article finished|{coder}: {finished} of {n} articles finished</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/keysheet/page.py"/>
        <source>{command}: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/bottombar.py"/>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/desk/panes.py"/>
        <source>{drafts}, {n} begun</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/start.py"/>
        <source>{file} waits for a project.|The files wait for a project.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/importing/report_rows.py"/>
        <source>{format}, {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/searching/page.py"/>
        <source>{headline}. {outlet}, {date}. {excerpt}</source>
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
        <location filename="../../gui/desk/desk.py"/>
        <source>{kind}: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>{mode}: {quote}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/shown.py"/>
        <source>{names} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/topbar.py"/>
        <source>{name} ({pseudonym} in exports). Press to change who is coding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/desk/find_bar.py"/>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/importing/report_rows.py"/>
        <source>{n} already here</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/welcome/state.py"/>
        <source>{n} article left|{n} articles left</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../corpus/importing.py"/>
        <location filename="../../gui/exporting/page.py"/>
        <location filename="../../gui/handing_out/page.py"/>
        <location filename="../../gui/opened_project.py"/>
        <location filename="../../gui/searching/page.py"/>
        <location filename="../../models/work/assignments.py"/>
        <source>{n} article|{n} articles</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/opened_project.py"/>
        <source>{n} claim.|{n} claims.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/desk/panes.py"/>
        <source>{n} coded</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/handing_out/page.py"/>
        <location filename="../../models/work/assignments.py"/>
        <source>{n} coder|{n} coders</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/desk/panes.py"/>
        <location filename="../../gui/welcome/state.py"/>
        <source>{n} draft|{n} drafts</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/exporting/page.py"/>
        <location filename="../../gui/palette/entries.py"/>
        <source>{n} statement|{n} statements</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/exporting/page.py"/>
        <source>{n} that nobody has accepted yet was left out.|{n} that nobody has accepted yet were left out.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../gui/desk/shown.py"/>
        <source>{n} word|{n} words</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/progress.py"/>
        <source>{percent} % done</source>
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
        <location filename="../../gui/handing_out/page.py"/>
        <source>{share}, drafts hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/widgets/buttons.py"/>
        <source>{what} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../gui/importing/table.py"/>
        <location filename="../../gui/widgets/labels.py"/>
        <source>{what}: {number}</source>
        <translation type="unfinished"></translation>
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
        <location filename="../../gui/importing/how.py"/>
        <source>– none –</source>
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
