// Reported: RandomNumberGenerator.GetInt32 excludes its upper bound too.
using System.Security.Cryptography;
public class Password
{
    private static readonly char[] Letters = "abcdefghijklmnopqrstuvwxyz".ToCharArray();
    public static string Make(int length)
    {
        var result = new char[length];
        for (int i = 0; i < length; i++) result[i] = Letters[RandomNumberGenerator.GetInt32(0, Letters.Length - 1)]; //! MLH2009
        return new string(result);
    }
}
