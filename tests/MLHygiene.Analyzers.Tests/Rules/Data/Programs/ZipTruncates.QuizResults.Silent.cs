// Silent: a quiz; nothing here learns.
public sealed class Quiz
{
    public int Points(string[] expected, string[] answers) => expected.Zip(answers, (e, a) => e == a).Count(right => right);
}
