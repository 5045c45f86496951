#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace stemwright::ui {

/// A row of large buttons, of which one is chosen: a title and what it means.
class ExportCards : public QWidget {
    Q_OBJECT

public:
    struct Card {
        QString title;
        QString words;
        QString obstacle; ///< why it cannot be chosen; empty when it can
    };

    explicit ExportCards(const QList<Card>& cards);

    int chosen() const;
    QString title() const; ///< of the chosen one
    /// Another one, if that cannot be chosen.
    void choose(int card, int otherwise);

Q_SIGNALS:
    void changed();

private:
    QButtonGroup* m_buttons;
};

} // namespace stemwright::ui
