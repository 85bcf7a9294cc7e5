// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import Paraply.App
import Paraply.Test
import Paraply.Ui

/// The other pages that are read aloud, and that no silence is without a reason.
Surface {
    id: surface

    Component {
        id: article
        ArticlePage { }
    }
    Component {
        id: rights
        RightsPage { }
    }
    Component {
        id: knowledge
        KnowledgePage { }
    }

    ReadAloudCase {
        name: "ReadAloudPages"
        holder: surface.holder

        function test_aDeviceWithoutAVoice_saysWhichAndWhatToDo_data() {
            return [{ tag: "NoVoice", title: "This device has no voice for English", step: "espeak-ng" },
                { tag: "NoEngine", title: "This device has no voice to read with.", step: "speech-dispatcher" },
                { tag: "Failed", title: "Reading aloud stopped: no sound comes.", step: "sound of the device" }];
        }

        function test_aDeviceWithoutAVoice_saysWhichAndWhatToDo(row) {
            for (const component of [article, rights, knowledge]) {
                const page = show(component, component === article ? { target: "article-18" } : {});
                verify(!has(page, "readAloudNotice"));
                pressNamed(page, "readAloud");
                verify(Stage.fallSilent(row.tag));
                while (Stage.fallSilent(row.tag)) { }
                const notice = find(page, "readAloudNotice");
                verify(notice.title.startsWith(row.title), notice.title);
                verify(notice.text.includes(row.step), notice.text);
                tryVerify(() => inSight(page, notice));
                compare(find(page, "readAloud").text, "Read aloud");
                page.destroy();
            }
        }

        function test_theRights_areReadWithTheirIntroduction() {
            const page = show(rights);
            pressNamed(page, "readAloud");
            hearUntil("en: Support for parents is not a favour.");
            compare(Stage.said[0], "en: Society must support you");
            verify(marked(page).startsWith("Support for parents"));
            hearUntil("en: Article 18");
            verify(marks(page)[0].parent === find(page, "page-article-18"));
        }

        function test_scrolledAwayFromTheAction_thereIsAnotherWayToStop() {
            const page = show(rights);
            verify(!has(page, "readAloudStop"));
            pressNamed(page, "readAloud");
            verify(Stage.sound());
            page.contentY = find(page, "readAloud").y + find(page, "readAloud").height;
            const stop = find(page, "readAloudStop");
            const at = stop.mapToItem(page, 0, 0);
            verify(at.y > 0 && at.y + stop.height <= page.height);
            mouseClick(stop);
            verify(!Stage.saying);
            tryVerify(() => !has(page, "readAloudStop"));
        }

        function test_knowledge_isReadWithAllThatItLeadsTo() {
            const page = show(knowledge);
            pressNamed(page, "readAloud");
            hearUntil("en: Publications");
            compare(Stage.said[0], "en: Knowledge");
            verify(Stage.said.includes("sv: De nationella strategierna"));
            verify(Stage.said.some(text => text.startsWith("en: The county at a glance, ")));
            verify(marks(page)[0].parent === find(page, "publications"));
        }
    }
}
