using System.Text;
using ProvincialNewsPortal.Training.Generator;

namespace ProvincialNewsPortal.Training.Phrases;

/// <summary>Fills wordings: <c>&lt;a|b&gt;</c> is a choice (may nest, may be empty), <c>{name}</c> a slot.</summary>
internal static class Template
{
    /// <param name="slot">What a slot's name stands for; its answer may hold choices and slots again.</param>
    public static string Fill(string template, Draw draw, Func<string, string> slot)
    {
        if (template.AsSpan().IndexOfAny('<', '{') < 0) return template;
        var text = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] == '{')
            {
                var end = template.IndexOf('}', i);
                text.Append(Fill(slot(template[(i + 1)..end]), draw, slot));
                i = end;
            }
            else if (template[i] == '<')
            {
                var end = Closing(template, i);
                text.Append(Fill(draw.Any(Choices(template[(i + 1)..end])), draw, slot));
                i = end;
            }
            else
            {
                text.Append(template[i]);
            }
        }
        return text.ToString();
    }

    private static int Closing(string template, int open)
    {
        var depth = 0;
        for (var i = open; i < template.Length; i++)
        {
            if (template[i] == '<') depth++;
            else if (template[i] == '>' && --depth == 0) return i;
        }
        throw new FormatException($"A choice is not closed: {template}");
    }

    /// <summary>Splits at "|" outside choices.</summary>
    public static List<string> Choices(string inner)
    {
        var choices = new List<string>();
        int depth = 0, start = 0;
        for (var i = 0; i < inner.Length; i++)
        {
            if (inner[i] == '<') depth++;
            else if (inner[i] == '>') depth--;
            else if (inner[i] == '|' && depth == 0)
            {
                choices.Add(inner[start..i]);
                start = i + 1;
            }
        }
        choices.Add(inner[start..]);
        return choices;
    }
}
