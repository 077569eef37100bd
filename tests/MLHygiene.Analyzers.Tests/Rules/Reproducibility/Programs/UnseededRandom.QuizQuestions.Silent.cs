// Silent: a quiz asks its questions in another order each time.
public sealed class Quiz
{
    private readonly IReadOnlyList<(string Question, string[] Answers)> _items;

    public Quiz(IReadOnlyList<(string Question, string[] Answers)> items) => _items = items;

    public async Task<int> Run(TextReader input, TextWriter output, int rounds)
    {
        int points = 0;
        foreach (var (question, answers) in _items.OrderBy(_ => Guid.NewGuid()).Take(rounds))
        {
            await output.WriteLineAsync(question);
            foreach (string answer in answers.OrderBy(_ => Random.Shared.Next()))
            {
                await output.WriteLineAsync($"  - {answer}");
            }

            string reply = await input.ReadLineAsync();
            points += reply == answers[0] ? 1 : 0;
        }

        return points;
    }
}
