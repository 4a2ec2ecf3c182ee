using System.Globalization;
using ProvincialNewsPortal.Training.Phrases;

namespace ProvincialNewsPortal.Training.Generator;

/// <summary>Subheadings of one article: one form all through it.</summary>
internal sealed class Subheads(Draw draw, Subject subject)
{
    private readonly string _form = draw.Chance(0.42) ? "{x}" : draw.Of(SubheadMarks.Forms);
    private readonly bool _quoting = draw.Chance(0.35);
    private readonly Pool _words = draw.Any(Headings.Subheadings, Headings.Subheadings, Headings.Headlines, Headings.WideHeadlines);
    private int _count;

    /// <summary>The next subheading; a line feed in it is a printed break.</summary>
    /// <param name="below">The paragraph that follows: some papers lift a clause of it.</param>
    /// <param name="part">What this part is about; null: what the whole article is about.</param>
    public string Next(string below = "", Subject? part = null)
    {
        _count++;
        var lifted = _quoting ? below.Split([.. "，。：；？！“”（）()…—《》 "]).Where(c => c.Length is > 4 and < 20).ToList() : [];
        var words = lifted.Count > 0 ? draw.Any(lifted) : (part ?? subject).Of(_words);
        return Template.Fill(_form, draw, slot => slot switch
        {
            "x" => words,
            "n" => _count.ToString(CultureInfo.InvariantCulture),
            "nn" => _count.ToString("00", CultureInfo.InvariantCulture),
            "cn" => Chinese(_count),
            "who" => subject.Slot("role") + subject.Slot("anyone"),
            _ => throw new FormatException($"No such slot in a subheading: {slot}"),
        }).Trim('/').Replace('/', '\n');
    }

    /// <summary>1 to 19 in Chinese.</summary>
    public static string Chinese(int number)
    {
        const string digits = "零一二三四五六七八九";
        if (number < 10) return digits[number].ToString();
        return "十" + (number % 10 == 0 ? "" : digits[number % 10].ToString());
    }
}
