using System.Text;

namespace AttentionViewer;

public readonly record struct Rgb(byte R, byte G, byte B)
{
    public string ToHex() => $"#{R:X2}{G:X2}{B:X2}";
}

public static class Heatmap
{
    public static Rgb Colour(float attention)
    {
        float t = Math.Clamp(float.IsNaN(attention) ? 0f : attention, 0f, 1f);
        byte red = (byte)(t * 255f);
        byte blue = (byte)((1f - t) * 255f);
        return new Rgb(red, 0, blue);
    }

    public static string RenderSvg(float[,] attentionWeights, string[] tokens)
    {
        var svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg'>");
        for (int q = 0; q < tokens.Length; q++)
        {
            for (int k = 0; k < tokens.Length; k++)
            {
                svg.Append($"<rect x='{k * 12}' y='{q * 12}' width='12' height='12' fill='{Colour(attentionWeights[q, k]).ToHex()}'/>");
            }
        }
        return svg.Append("</svg>").ToString();
    }

    public static Rgb ClassPalette(int label, int classes)
    {
        int hue = 255 * label / classes;
        return new Rgb((byte)hue, (byte)(255 - hue), 128);
    }

    public static float[] Softmax(float[] logits)
    {
        float max = logits.Max();
        float[] exp = Array.ConvertAll(logits, v => MathF.Exp(v - max));
        float sum = exp.Sum();
        return Array.ConvertAll(exp, v => v / sum);
    }
}
