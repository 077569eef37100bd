
public class HiddenMarkovClassifier
{
    double[] Softmax(double[] scores)
    {
        var max = scores.Max();
        var e = scores.Select(s => Math.Exp(s - max)).ToArray();
        var total = e.Sum();
        return e.Select(v => v / total).ToArray();
    }

    // The logarithm of an impossible step is -Infinity, and meant to be.
    public int Viterbi(double[] scores, double[][] transitions)
    {
        var p = Softmax(scores);
        var best = double.NegativeInfinity;
        var state = 0;
        for (int i = 0; i < p.Length; i++)
        {
            var score = Math.Log(p[i]) + transitions[i][0];
            if (score > best) { best = score; state = i; }
        }
        return state;
    }
}
