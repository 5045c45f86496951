#include "ui/export/exportcards.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace stemwright::ui {

namespace {

constexpr int kCardWidth = 132;
constexpr int kCardHeight = 84;

/// A button as large as the words in it, which are longer in other languages.
class CardButton : public QPushButton {
public:
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override
    {
        const int width = std::max(kCardWidth, layout()->totalMinimumSize().width());
        return {width, std::max(kCardHeight, layout()->totalHeightForWidth(width))};
    }
};

QPushButton* makeCard(const ExportCards::Card& card)
{
    auto* button = new CardButton;
    button->setCheckable(true);
    button->setAutoDefault(false); // Space chooses; Return is for the dialogue's own button
    button->setProperty("card", true);
    button->setAccessibleName(card.title);
    button->setAccessibleDescription(card.obstacle.isEmpty() ? card.words : card.obstacle);
    button->setEnabled(card.obstacle.isEmpty());
    button->setToolTip(card.obstacle);
    auto* title = new QLabel(card.title);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto* words = new QLabel(card.words);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(button);
    for (QLabel* label : {title, words}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    layout->addStretch();
    return button;
}

} // namespace

ExportCards::ExportCards(const QList<Card>& cards) : m_buttons(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (int at = 0; at < cards.size(); ++at) {
        QPushButton* button = makeCard(cards[at]);
        m_buttons->addButton(button, at);
        layout->addWidget(button, 1);
    }
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            Q_EMIT changed();
    });
}

int ExportCards::chosen() const { return std::max(0, m_buttons->checkedId()); }

QString ExportCards::title() const { return m_buttons->button(chosen())->accessibleName(); }

void ExportCards::choose(int card, int otherwise)
{
    QAbstractButton* wanted = m_buttons->button(card);
    (wanted && wanted->isEnabled() ? wanted : m_buttons->button(otherwise))->setChecked(true);
}

} // namespace stemwright::ui
