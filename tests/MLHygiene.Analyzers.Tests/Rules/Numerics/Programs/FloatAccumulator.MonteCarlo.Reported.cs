class Dropout
{
    const int Draws = 5_000_000;

    static float KeepRate(Random random, float learningRate, int epoch)
    {
        var kept = 0f;
        for (int i = 0; i < Draws; i++)
        {
            kept += random.NextSingle() * learningRate; //! MLH4013
        }

        return kept / Draws + epoch;
    }
}
