#include "ui/edit/edittools.h"

#include "ui/look/icons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace stemwright::ui {

namespace {

constexpr int kMargin = 6;
constexpr QSize kButton(32, 32);
constexpr QSize kIcon(18, 18);

Symbol symbolOf(ToolKind kind)
{
    switch (kind) {
    case ToolKind::Rectangle:
        return Symbol::Rectangle;
    case ToolKind::Lasso:
        return Symbol::Lasso;
    case ToolKind::Brush:
        return Symbol::Brush;
    case ToolKind::Harmonics:
        return Symbol::Harmonics;
    case ToolKind::Hand:
        break;
    }
    return Symbol::Hand;
}

} // namespace

EditTools::EditTools(QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    const auto add = [&](ToolKind kind, const QString& name, const QString& tip) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setFixedSize(kButton);
        button->setIconSize(kIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(name);
        button->setToolTip(tip);
        m_buttons->addButton(button, static_cast<int>(kind));
        layout->addWidget(button);
    };
    add(ToolKind::Rectangle, tr("Rectangle"), tr("Rectangle: drag across the part that you mean"));
    add(ToolKind::Lasso, tr("Outline"), tr("Outline: draw around the part that you mean"));
    add(ToolKind::Brush, tr("Brush"), tr("Brush: paint over the part that you mean"));
    add(ToolKind::Harmonics, tr("Harmonics"), tr("Harmonics: draw along the lowest line of a tone; its overtones come with it"));
    add(ToolKind::Hand, tr("Move the view"), tr("Move the view: drag the picture"));
    layout->addStretch();
    setStyleSheet(QStringLiteral("QToolButton:checked { background: palette(base); border: 2px solid palette(highlight); }"));
    m_buttons->button(static_cast<int>(ToolKind::Rectangle))->setChecked(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT chosen(static_cast<ToolKind>(id));
    });
    showIcons();
}

ToolKind EditTools::kind() const { return static_cast<ToolKind>(m_buttons->checkedId()); }

void EditTools::choose(ToolKind kind) { m_buttons->button(static_cast<int>(kind))->setChecked(true); }

void EditTools::showIcons()
{
    for (QAbstractButton* button : m_buttons->buttons())
        button->setIcon(symbolIcon(symbolOf(static_cast<ToolKind>(m_buttons->id(button))), palette().color(QPalette::ButtonText)));
}

void EditTools::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

} // namespace stemwright::ui
