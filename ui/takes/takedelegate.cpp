#include "ui/takes/takedelegate.h"

#include "ui/mixer/stemcolours.h"
#include "ui/takes/takesmodel.h"

#include <QPainter>
#include <QStyle>

namespace stemwright::ui {

namespace {

constexpr int kPadding = 6;
constexpr int kMark = 20;
constexpr int kCorner = 4; // its roundness
constexpr int kBar = 3;    // beside the current take

struct Places {
    QRect mark;
    QRect name;
    QRect about;
};

Places placesIn(const QStyleOptionViewItem& option)
{
    const QRect inside = option.rect.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const int line = option.fontMetrics.height();
    const QRect mark(inside.left(), inside.top() + (inside.height() - kMark) / 2, kMark, kMark);
    const QRect text = inside.adjusted(kMark + kPadding, 0, 0, 0);
    const auto placed = [&option](const QRect& rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    return {.mark = placed(mark),
            .name = placed({text.left(), text.top(), text.width(), line}),
            .about = placed({text.left(), text.top() + line, text.width(), line})};
}

/// The row with the cursor, with a frame while it has the keyboard; the current take has a bar at its side. The accent would hide marks.
void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool hasKeyboard = option.state.testFlag(QStyle::State_HasFocus);
        painter.setPen(hasKeyboard ? QPen(option.palette.color(QPalette::Highlight)) : QPen(Qt::NoPen));
        painter.setBrush(option.palette.color(QPalette::Button));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    }
    if (index.data(TakesModel::IsCurrentRole).toBool()) {
        const QRect bar(option.rect.left(), option.rect.top() + kCorner, kBar, option.rect.height() - 2 * kCorner);
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), option.palette.color(QPalette::Highlight));
    }
}

/// How far its stems are, and how it was made unless that is its name.
QString aboutText(const QModelIndex& index)
{
    const QString settings = index.data(TakesModel::SettingsRole).toString();
    const QString state = index.data(TakesModel::StateRole).toString();
    return settings == index.data().toString() ? state : state + QStringLiteral(" · ") + settings;
}

} // namespace

void TakeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    const Places places = placesIn(option);
    const auto colour = index.data(Qt::DecorationRole).value<QColor>();
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(places.mark, kCorner, kCorner);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(textOn(colour));
    painter->drawText(places.mark, Qt::AlignCenter, index.data(TakesModel::MarkRole).toString());

    const bool isCurrent = index.data(TakesModel::IsCurrentRole).toBool();
    painter->setFont(isCurrent ? bold : option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(places.name, Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, places.name.width()));
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(places.about, Qt::AlignVCenter | Qt::AlignLeading,
                      option.fontMetrics.elidedText(aboutText(index), Qt::ElideRight, places.about.width()));
    painter->restore();
}

QSize TakeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {0, 2 * option.fontMetrics.height() + 2 * kPadding};
}

void TakeDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    QRect place = placesIn(option).name;
    place.setHeight(editor->sizeHint().height());
    place.moveTop(option.rect.top());
    editor->setGeometry(place);
}

} // namespace stemwright::ui
