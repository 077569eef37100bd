// Silent: ordinary code without machine learning walks pages in rounds.
public class MailSender(Func<string[], Task<bool>> send)
{
    public async Task UpdateSubscribers(string[] addresses, int rounds)
    {
        for (int round = 0; round < rounds; round++)
        {
            foreach (var page in addresses.Chunk(50))
            {
                if (!await send(page)) Console.WriteLine("retry " + page[0]);
            }
        }
    }
}
